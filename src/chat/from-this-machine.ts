import type { MiddlewareHandler } from "hono";

/**
 * Lets in only pages of this machine. Another site can make a name of its own point to 127.0.0.1 (DNS rebinding), so the
 * Host must be a loopback name; and it can post forms here, so a request that writes must come from this very page.
 */
export const fromThisMachine: MiddlewareHandler = async (context, next) => {
  const host = context.req.header("host") ?? "";
  if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host)) return context.text("this page is for this machine alone", 403);
  const origin = context.req.header("origin");
  if (context.req.method !== "GET" && origin !== `http://${host}`) return context.text("not from this page", 403);
  return next();
};
