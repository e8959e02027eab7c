import type { MiddlewareHandler } from "hono";

/** The console's own policy: libsodium is WebAssembly, and pictures of a report are shown from memory. */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

/** On every answer of the console; `securityHeaders` adds the rest. */
export const consoleHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header("content-security-policy", policy);
  context.header("cross-origin-opener-policy", "same-origin");
};
