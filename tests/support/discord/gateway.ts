import { randomBytes } from "node:crypto";
import { GatewayCloseCodes as Close, GatewayDispatchEvents as Events, GatewayOpcodes as Op } from "discord-api-types/v10";
import type { WebSocket } from "ws";
import { allIntents, identifyData, membersData, readFrame, resumeData, tooFast } from "./frames.js";
import type { Metrics } from "./metrics.js";
import { guildOnStart } from "./records.js";
import { openSession, type Session, sessionBook } from "./sessions.js";
import { shardOf } from "./snowflakes.js";
import type { World, WorldEvent } from "./world.js";

export interface GatewayOptions {
  readonly world: World;
  readonly metrics: Metrics;
  /** Intent bits that the developer portal has not granted: identify with one of them is closed with 4014. */
  readonly disallowedIntents: number;
  /** Address that READY gives for resuming. */
  address(): string;
}

/** What a test may do to the bot's connections. */
export interface GatewayFaults {
  /** Breaks every connection without a closing handshake. */
  drop(): void;
  /** Closes every connection with a code, e.g. 4000. */
  close(code: number): void;
  /** Sends op 7: reconnect and resume. */
  askReconnect(): void;
  /** Sends op 9; with `resumable` false the session is forgotten. */
  invalidate(resumable: boolean): void;
  /** While false, heartbeats are counted but not acknowledged. */
  acknowledgeHeartbeats(on: boolean): void;
  /** The next resume is answered with op 9, d false. */
  refuseResume(): void;
  /** While true, new connections are refused with an HTTP error. */
  refuseConnections(on: boolean): void;
}

/** The gateway: one `connect` per WebSocket, `publish` for each event, and switches for faults. */
export function gateway(options: GatewayOptions) {
  const { world, metrics } = options;
  const sessions = sessionBook();
  const sockets = new Set<WebSocket>();
  const faults = { acknowledge: true, refuseResume: false, refuse: false };

  function connect(socket: WebSocket, query: URLSearchParams): void {
    sockets.add(socket);
    if (query.get("v") !== "10" || query.get("encoding") !== "json") {
      socket.close(Close.InvalidAPIVersion);
      return;
    }
    let session: Session | undefined;
    const frames: number[] = [];
    socket.on("message", (data) => {
      if (tooFast(frames, world.now())) return socket.close(Close.RateLimited);
      const frame = readFrame(String(data));
      if (!frame) return socket.close(Close.DecodeError);
      session = receive(socket, session, frame.op, frame.d);
    });
    socket.on("close", (code) => {
      sockets.delete(socket);
      if (session?.socket === socket) session.socket = undefined;
      // A client that says goodbye with 1000 or 1001 gives its session up.
      if (session && (code === 1000 || code === 1001)) sessions.forget(session);
    });
    socket.on("error", () => socket.terminate());
    tell(socket, { op: Op.Hello, d: { heartbeat_interval: world.timing.heartbeat } });
  }

  function receive(socket: WebSocket, session: Session | undefined, op: number, d: unknown): Session | undefined {
    if (op === Op.Heartbeat) return beat(socket, session);
    if (op === Op.Identify) return session ? closing(socket, Close.AlreadyAuthenticated) : start(socket, d);
    if (op === Op.Resume) return session ? closing(socket, Close.AlreadyAuthenticated) : goOn(socket, d);
    if (!session) return closing(socket, Close.NotAuthenticated);
    if (op === Op.RequestGuildMembers) sendMembers(session, d);
    else if (op !== Op.PresenceUpdate && op !== Op.VoiceStateUpdate) socket.close(Close.UnknownOpcode);
    return session;
  }

  function beat(socket: WebSocket, session: Session | undefined): Session | undefined {
    metrics.heartbeats += 1;
    if (faults.acknowledge) tell(socket, { op: Op.HeartbeatAck });
    return session;
  }

  function start(socket: WebSocket, d: unknown): Session | undefined {
    metrics.identifies += 1;
    const read = identifyData.safeParse(d);
    if (!read.success) return closing(socket, Close.DecodeError);
    const { token, intents, shard = [0, 1] } = read.data;
    if (token !== world.token) return closing(socket, Close.AuthenticationFailed);
    if (shard[0] >= shard[1]) return closing(socket, Close.InvalidShard);
    if ((intents & ~allIntents) !== 0) return closing(socket, Close.InvalidIntents);
    if ((intents & options.disallowedIntents) !== 0) return closing(socket, Close.DisallowedIntents);
    const session = openSession({ id: randomBytes(16).toString("hex"), intents, shard: [shard[0], shard[1]], socket, botId: world.bot.id });
    sessions.add(session);
    greet(session);
    return session;
  }

  function greet(session: Session): void {
    const own = [...world.guilds.values()].filter((guild) => guild.members.has(world.bot.id) && isFor(session, guild.id));
    session.deliver(Events.Ready, {
      v: 10,
      user: world.bot.user,
      guilds: own.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: options.address(),
      shard: session.shard,
      application: { id: world.applicationId, flags: 0 },
      private_channels: [],
    });
    for (const guild of own)
      if ((session.intents & 1) !== 0) session.deliver(Events.GuildCreate, guildOnStart(world, guild, session.intents));
  }

  function goOn(socket: WebSocket, d: unknown): Session | undefined {
    const read = resumeData.safeParse(d);
    if (!read.success) return closing(socket, Close.DecodeError);
    if (read.data.token !== world.token) return closing(socket, Close.AuthenticationFailed);
    const session = faults.refuseResume ? undefined : sessions.byId(read.data.session_id);
    faults.refuseResume = false;
    if (!session) {
      tell(socket, { op: Op.InvalidSession, d: false });
      return undefined;
    }
    if (read.data.seq > session.seq) return closing(socket, Close.InvalidSeq);
    metrics.resumes += 1;
    session.resume(socket, read.data.seq);
    return session;
  }

  function sendMembers(session: Session, d: unknown): void {
    const wanted = membersData.safeParse(d);
    const guild = wanted.success ? world.guilds.get(wanted.data.guild_id) : undefined;
    if (!wanted.success || !guild) return;
    const { members } = guildOnStart(world, guild, session.intents | 2);
    session.deliver(Events.GuildMembersChunk, { guild_id: guild.id, members, chunk_index: 0, chunk_count: 1, nonce: wanted.data.nonce });
  }

  function publish(event: WorldEvent): void {
    for (const session of sessions.all()) {
      const wanted = event.intents === undefined || (session.intents & event.intents) !== 0;
      if (wanted && isFor(session, event.guildId)) session.deliver(event.t, event.d);
    }
  }

  const each = (act: (socket: WebSocket) => void) => {
    for (const socket of [...sockets]) act(socket);
  };
  const control: GatewayFaults = {
    drop: () => each((socket) => socket.terminate()),
    close: (code) => each((socket) => socket.close(code)),
    askReconnect: () => each((socket) => tell(socket, { op: Op.Reconnect, d: null })),
    invalidate(resumable) {
      if (!resumable) sessions.clear();
      each((socket) => tell(socket, { op: Op.InvalidSession, d: resumable }));
    },
    acknowledgeHeartbeats(on) {
      faults.acknowledge = on;
    },
    refuseResume() {
      faults.refuseResume = true;
    },
    refuseConnections(on) {
      faults.refuse = on;
    },
  };
  return { connect, publish, control, isOpen: () => !faults.refuse, connections: () => sockets.size };
}

function isFor(session: Session, guildId: string | undefined): boolean {
  return shardOf(guildId, session.shard[1]) === session.shard[0];
}

function closing(socket: WebSocket, code: number): undefined {
  socket.close(code);
}

function tell(socket: WebSocket, payload: object): void {
  socket.send(JSON.stringify(payload));
}
