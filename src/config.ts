import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { locales } from "./domain/locale.js";

/** `telegram:ID,discord:ID` as people. */
const admins = z
  .string()
  .regex(/^\s*((telegram|discord):\d+\s*(,\s*|$))*$/, "expected telegram:ID,discord:ID")
  .transform((line) => [...line.matchAll(/(telegram|discord):(\d+)/g)].map(([, platform = "", userId = ""]) => ({ platform, userId })));

const timeZone = z.string().refine(isTimeZone, "not a time zone such as Europe/Kyiv");
const empty = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(empty, type.optional());

const environment = z
  .object({
    DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/, error: "expected postgresql://user@host/database" })),
    DATA_DIR: z.preprocess(empty, z.string().default("data")),
    TELEGRAM_BOT_TOKEN: optional(z.string().regex(/^\d+:[\w-]+$/, "expected a token as @BotFather gives it: digits, a colon, letters")),
    TELEGRAM_API_ROOT: z.preprocess(empty, z.url().default("https://api.telegram.org")),
    TELEGRAM_WEBHOOK_URL: optional(z.url()),
    TELEGRAM_WEBHOOK_SECRET: optional(z.string().regex(/^[\w-]{16,256}$/, "expected 16 to 256 of A-Z, a-z, 0-9, _ and -")),
    DISCORD_BOT_TOKEN: optional(z.string().min(1)),
    DISCORD_API_ROOT: z.preprocess(empty, z.url().default("https://discord.com/api")),
    HTTP_HOST: z.preprocess(empty, z.string().default("127.0.0.1")),
    HTTP_PORT: z.preprocess(empty, z.coerce.number().int().min(0).max(65_535).default(8080)),
    PUBLIC_URL: optional(z.url()),
    LOCAL_CHAT: z.preprocess(empty, z.enum(["on", "off", "auto"]).default("auto")),
    ADMINS: z.preprocess(empty, admins.default([])),
    TIME_ZONE: z.preprocess(empty, timeZone.default("Europe/Kyiv")),
    DEFAULT_LOCALE: z.preprocess(empty, z.enum(locales).default("uk")),
    LOG_LEVEL: z.preprocess(empty, z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info")),
  })
  .refine((read) => !read.TELEGRAM_WEBHOOK_URL || read.TELEGRAM_WEBHOOK_SECRET, {
    path: ["TELEGRAM_WEBHOOK_SECRET"],
    error: "is needed when TELEGRAM_WEBHOOK_URL is set",
  });

export type Config = ReturnType<typeof readConfig>;

/** A wrong setting, in one plain sentence that never repeats its value: it may be a secret. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** Takes what the file `.env` beside package.json adds to the environment: the same for the service and for every tool beside it. */
export function loadEnvFile(projectDir: string): void {
  const file = join(projectDir, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * The configuration from environment variables; `projectDir` is what a relative DATA_DIR is relative to.
 * @throws ConfigError naming the first variable that is wrong
 */
export function readConfig(variables: NodeJS.ProcessEnv, projectDir: string) {
  const read = environment.safeParse(variables);
  if (!read.success) {
    const [first] = read.error.issues;
    throw new ConfigError(`${String(first?.path[0] ?? "A setting")}: ${first?.message ?? "is wrong"}.`);
  }
  const { data } = read;
  const loopback = ["127.0.0.1", "::1", "localhost"].includes(data.HTTP_HOST);
  const platforms = Boolean(data.TELEGRAM_BOT_TOKEN || data.DISCORD_BOT_TOKEN);
  if (data.LOCAL_CHAT === "on" && !loopback)
    throw new ConfigError("LOCAL_CHAT: the local chat lets anyone be a moderator, so HTTP_HOST must be 127.0.0.1.");
  return {
    databaseUrl: data.DATABASE_URL ?? null,
    dataDir: join(data.DATA_DIR.startsWith("/") ? "" : projectDir, data.DATA_DIR),
    telegram: data.TELEGRAM_BOT_TOKEN ? telegramOf(data, data.TELEGRAM_BOT_TOKEN) : null,
    discord: data.DISCORD_BOT_TOKEN ? { token: data.DISCORD_BOT_TOKEN, apiRoot: data.DISCORD_API_ROOT } : null,
    http: { host: data.HTTP_HOST, port: data.HTTP_PORT, publicUrl: data.PUBLIC_URL ?? null },
    localChat: data.LOCAL_CHAT === "on" || (data.LOCAL_CHAT === "auto" && !platforms && loopback),
    admins: data.ADMINS,
    timeZone: data.TIME_ZONE,
    defaultLocale: data.DEFAULT_LOCALE,
    logLevel: data.LOG_LEVEL,
  };
}

function telegramOf(data: z.output<typeof environment>, token: string) {
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = data;
  return { token, apiRoot: data.TELEGRAM_API_ROOT, webhook: url && secret ? { url, secret } : null };
}

function isTimeZone(name: string): boolean {
  try {
    // The list of supported zones has Europe/Kiev alone; constructing takes both spellings.
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
