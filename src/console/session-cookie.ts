import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

export interface SessionCookie {
  read(context: Context): string | undefined;
  write(context: Context, token: string): void;
  clear(context: Context): void;
}

/**
 * The cookie that holds a session's token. Over https it is a `__Host-` cookie, which no neighbouring name can set; on loopback,
 * where there is no https, it is bound to the host alone. It goes with the browser's session; the server ends it much earlier.
 */
export function sessionCookie(publicUrl: string | null): SessionCookie {
  const secure = publicUrl?.startsWith("https:") === true;
  const name = secure ? "__Host-zvistka" : "zvistka";
  const options = { path: "/", httpOnly: true, sameSite: "Strict", secure } as const;
  return {
    read: (context) => getCookie(context, name),
    write: (context, token) => setCookie(context, name, token, options),
    clear: (context) => void deleteCookie(context, name, options),
  };
}
