import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { APIApplicationCommand } from "discord-api-types/v10";
import { WebSocketServer } from "ws";
import { type Fault, faultBook } from "./faults.js";
import { type GatewayFaults, gateway } from "./gateway.js";
import { presets, type RateLimits } from "./limits.js";
import { type Metrics, newMetrics } from "./metrics.js";
import { acts } from "./people.js";
import { newPerson, places } from "./places.js";
import { reading } from "./reading.js";
import { rest } from "./rest.js";
import { applicationRoutes } from "./routes/application.js";
import { channelRoutes } from "./routes/channels.js";
import { commandRoutes } from "./routes/commands.js";
import { guildRoutes } from "./routes/guilds.js";
import { interactionRoutes } from "./routes/interactions.js";
import { messageRoutes } from "./routes/messages.js";
import { reactionRoutes } from "./routes/reactions.js";
import { threadRoutes } from "./routes/threads.js";
import { webhookRoutes } from "./routes/webhooks.js";
import { snowflakes } from "./snowflakes.js";
import { submitForm } from "./submit.js";
import type { Timing, World } from "./world.js";

export interface DiscordOptions {
  readonly timing?: Partial<Timing>;
  /** Default `generous`. */
  readonly limits?: keyof typeof presets | RateLimits;
  /** Privileged intents that the portal has granted (bits); default none, so that asking for one is closed with 4014. */
  readonly privilegedIntents?: number;
  readonly shards?: number;
  /** The server's clock, ms; default Date.now. */
  readonly now?: () => number;
}

/** GuildMembers, GuildPresences, MessageContent. */
const privileged = (1 << 1) | (1 << 8) | (1 << 15);
const usualTiming: Timing = { answerWindow: 3000, tokenLife: 900_000, nonceWindow: 180_000, heartbeat: 41_250 };

type Controls = ReturnType<typeof acts> & ReturnType<typeof places> & ReturnType<typeof reading>;

/** A Discord of its own on 127.0.0.1. */
export interface DiscordEmulator extends Controls {
  /** For DISCORD_API_ROOT and the option `rest: { api }`; clients append /v10. */
  readonly api: string;
  readonly token: string;
  readonly applicationId: string;
  readonly metrics: Metrics;
  readonly gateway: GatewayFaults & { connections(): number };
  /** Changes what the next matching requests meet. */
  fault(fault: Fault): void;
  clearFaults(): void;
  modalSubmit(opened: Parameters<typeof submitForm>[1], entered: Parameters<typeof submitForm>[2]): ReturnType<typeof submitForm>;
  registered(): { global: APIApplicationCommand[]; guilds: Record<string, APIApplicationCommand[]> };
  stop(): Promise<void>;
}

/** Starts an empty Discord with one application. Everything is in memory and gone after `stop`. */
export async function startDiscord(options: DiscordOptions = {}): Promise<DiscordEmulator> {
  let port = 0;
  const [metrics, faults] = [newMetrics(), faultBook()];
  const world = newWorld(
    options,
    () => `http://127.0.0.1:${port}`,
    (event) => door.publish(event),
  );
  const address = () => `ws://127.0.0.1:${port}/gateway`;
  const door = gateway({ world, metrics, disallowedIntents: privileged & ~(options.privilegedIntents ?? 0), address });
  const routes = [
    ...[applicationRoutes(address, options.shards ?? 1, () => metrics.identifies), commandRoutes, interactionRoutes, webhookRoutes],
    ...[messageRoutes, reactionRoutes, channelRoutes, threadRoutes, guildRoutes],
  ].flat();
  const limits = typeof options.limits === "object" ? options.limits : presets[options.limits ?? "generous"];
  const serve = rest({ world, metrics, faults, limits, routes, note: noteFor(world) });
  const server = createServer((request, response) => {
    // A mistake in the emulator itself must be seen as such, not as a timeout of the bot.
    serve(request, response).catch((error: unknown) => response.writeHead(500).end(`The emulator failed: ${String(error)}`));
  });
  const stop = attachGateway(server, door);
  port = await listen(server);

  return {
    ...acts(world),
    ...places(world),
    ...reading(world),
    api: `http://127.0.0.1:${port}/api`,
    token: world.token,
    applicationId: world.applicationId,
    metrics,
    gateway: { ...door.control, connections: door.connections },
    fault: faults.add,
    clearFaults: faults.clear,
    modalSubmit: (opened, entered) => submitForm(world, opened, entered),
    registered: () => registered(world),
    stop,
  };
}

function newWorld(
  { timing, now = Date.now, privilegedIntents = 0 }: DiscordOptions,
  origin: World["origin"],
  publish: World["publish"],
): World {
  const newId = snowflakes(now);
  const applicationId = newId();
  const bot = newPerson(applicationId, "zvistka-bot", true);
  const token = `${Buffer.from(applicationId).toString("base64url")}.emulated.secret`;
  return {
    token,
    applicationId,
    bot,
    timing: { ...usualTiming, ...timing },
    mayReadContent: (privilegedIntents & (1 << 15)) !== 0,
    people: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    ephemerals: new Map(),
    files: new Map(),
    commands: new Map(),
    interactions: new Map(),
    creations: new Map(),
    webhooks: new Map(),
    nonces: new Map(),
    now,
    newId,
    origin,
    publish,
  };
}

function noteFor(world: World) {
  return (line: string, params: ReadonlyMap<string, string>): void => {
    const interaction = world.interactions.get(params.get("token") ?? "");
    interaction?.log.push(`+${world.now() - interaction.at} ms ${line}`);
  };
}

function registered(world: World) {
  const lists = [...world.commands].map(([scope, table]): [string, APIApplicationCommand[]] => [scope, [...table.values()]]);
  return {
    global: lists.find(([scope]) => scope === "global")?.[1] ?? [],
    guilds: Object.fromEntries(lists.filter(([scope]) => scope !== "global")),
  };
}

/** Lets the gateway take its connections; the result closes everything, also requests that hang. */
function attachGateway(server: Server, door: ReturnType<typeof gateway>): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true });
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
  });
  server.on("upgrade", (request: IncomingMessage, socket: Socket, head) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (!url.pathname.startsWith("/gateway") || !door.isOpen()) return void socket.end("HTTP/1.1 503 Service Unavailable\r\n\r\n");
    sockets.handleUpgrade(request, socket, head, (client) => door.connect(client, url.searchParams));
  });
  return async () => {
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
