import { GatewayIntentBits } from "discord-api-types/v10";
import { z } from "zod";

/** Every intent bit that exists. */
export const allIntents = Object.values(GatewayIntentBits).reduce((all: number, bit) => (typeof bit === "number" ? all | bit : all), 0);
export const identifyData = z.object({
  token: z.string(),
  intents: z.int().min(0),
  properties: z.looseObject({}),
  shard: z.tuple([z.int().min(0), z.int().min(1)]).optional(),
});
export const resumeData = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });
const frame = z.object({ op: z.int(), d: z.unknown().optional() });
export const membersData = z.object({ guild_id: z.string(), nonce: z.string().optional() });

/** A frame from a client; undefined when it is not one. */
export function readFrame(source: string): z.output<typeof frame> | undefined {
  const read = frame.safeParse(parse(source));
  return read.success ? read.data : undefined;
}

/** 120 frames in 60 s are allowed; the next one closes the connection with 4008. */
export function tooFast(frames: number[], now: number): boolean {
  frames.push(now);
  while ((frames[0] ?? now) <= now - 60_000) frames.shift();
  return frames.length > 120;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
