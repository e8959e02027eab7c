import type { MiddlewareHandler } from "hono";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

/** On every answer: nothing from elsewhere, nothing framed, nothing kept. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  // The console has a policy of its own.
  if (!context.res.headers.has("content-security-policy")) context.header("content-security-policy", policy);
  context.header("x-content-type-options", "nosniff");
  context.header("referrer-policy", "no-referrer");
  context.header("cache-control", "no-store");
};
