import {
  type APIMessage,
  GatewayDispatchEvents as Events,
  GatewayIntentBits as Intents,
  GatewayOpcodes as Op,
} from "discord-api-types/v10";
import type { WebSocket } from "ws";
import { asSeenByBot } from "./hidden-content.js";

export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  readonly seq: number;
  socket: WebSocket | undefined;
  /** Numbers the event, keeps it for a resume and sends it when a connection is there. */
  deliver(t: Events, d: object): void;
  /** Attaches a connection, sends what it missed after `seq`, then RESUMED. */
  resume(socket: WebSocket, seq: number): void;
}

interface Opening {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  readonly socket: WebSocket;
  readonly botId: string;
}

/** A session outlives its connection: events that happen in between are sent when it resumes. */
export function openSession({ id, intents, shard, socket, botId }: Opening): Session {
  const log: { s: number; frame: string }[] = [];
  let seq = 0;
  const session: Session = {
    id,
    intents,
    shard,
    socket,
    get seq() {
      return seq;
    },
    deliver(t, d) {
      seq += 1;
      const frame = JSON.stringify({ op: Op.Dispatch, t, s: seq, d: asSeen(t, d, intents, botId) });
      log.push({ s: seq, frame });
      if (log.length > 5000) log.shift();
      session.socket?.send(frame);
    },
    resume(again, after) {
      session.socket = again;
      for (const { s, frame } of log) if (s > after) again.send(frame);
      session.deliver(Events.Resumed, {});
    },
  };
  return session;
}

function asSeen(t: Events, d: object, intents: number, botId: string): object {
  if (t !== Events.MessageCreate && t !== Events.MessageUpdate) return d;
  const message = d as APIMessage & { guild_id?: string };
  return asSeenByBot(message, botId, message.guild_id !== undefined, (intents & Intents.MessageContent) !== 0);
}

/** The sessions that can still be resumed. */
export function sessionBook() {
  const sessions = new Map<string, Session>();
  return {
    add: (session: Session) => void sessions.set(session.id, session),
    byId: (id: string) => sessions.get(id),
    forget: (session: Session) => void sessions.delete(session.id),
    clear: () => sessions.clear(),
    all: () => [...sessions.values()],
  };
}
