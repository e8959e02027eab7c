import type { MiddlewareHandler } from "hono";

const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * Lets in only who came by this machine's own name or by PUBLIC_URL (another site can make a name of its own point here), and lets
 * only the console's own page write. Over plain HTTP from elsewhere the cookie and the keys' code could be read and changed on the way.
 */
export function fromOwnOrigin(publicUrl: string | null): MiddlewareHandler {
  const outside = publicUrl === null ? null : new URL(publicUrl);
  return async (context, next) => {
    const host = context.req.header("host") ?? "";
    if (!loopback.test(host) && host !== outside?.host) {
      return context.text("The console opens on this machine or at PUBLIC_URL alone.", 403);
    }
    const { method } = context.req;
    const isWrite = method !== "GET" && method !== "HEAD";
    if (isWrite && !isOwn(context.req.header("origin"), host, outside)) return context.text("not from this page", 403);
    return next();
  };
}

/** Behind a proxy the page is at PUBLIC_URL whatever name the proxy calls us by. */
function isOwn(origin: string | undefined, host: string, outside: URL | null): boolean {
  if (origin === undefined) return false;
  return origin === outside?.origin || (loopback.test(host) && origin === `http://${host}`);
}
