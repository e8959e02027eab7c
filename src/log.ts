import { type Logger, pino } from "pino";

/** Keys that may carry a person's words or a secret, wherever an error or a payload brings them along. */
const redacted = ["token", "password", "text", "caption", "body", "payload", "on.payload", "response", "secret", "connectionString"];

/**
 * The log: ids, classes and counts, never what a person wrote. Errors keep their name, message, stack and cause;
 * anything else hanging on them (telegraf puts the whole message there) is dropped.
 */
export function openLog(level: string): Logger {
  const paths = redacted.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);
  return pino(
    { level, base: null, redact: { paths, censor: "[redacted]" }, serializers: { err: errorShape, error: errorShape } },
    pino.destination(2),
  );
}

function errorShape(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack, cause } = error;
  return {
    name,
    message: withoutToken(message),
    stack: withoutToken(stack ?? ""),
    ...(cause === undefined ? {} : { cause: errorShape(cause) }),
  };
}

/** Bot tokens stand in the address of every Telegram call, and so in the messages of failed ones. */
function withoutToken(text: string): string {
  return text.replace(/\d{5,}:[\w-]{20,}/g, "[token]").replace(/(postgres(?:ql)?:\/\/)[^@\s]*@/g, "$1[redacted]@");
}
