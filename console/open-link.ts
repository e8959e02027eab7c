import type { StateShape } from "../src/console/shapes.js";
import { api, ServerError } from "./api.js";
import type { View } from "./desk.js";

export interface OneTimeLink {
  readonly purpose: "set-up" | "join";
  readonly token: string;
}

/** The one-time link that the page was opened with. It goes from the address at once, so that it stays in no history. */
export function takeLink(): OneTimeLink | null {
  const [, purpose, token] = /^#(set-up|join)=([\w-]+)$/.exec(location.hash) ?? [];
  if (token === undefined) return null;
  history.replaceState(null, "", location.pathname);
  return { purpose: purpose === "join" ? "join" : "set-up", token };
}

/** What a link leads to; one that does not count says so before anybody types anything. */
export async function viewOf({ purpose, token }: OneTimeLink, { isOpen }: StateShape): Promise<View> {
  if (purpose === "set-up" && isOpen) return { kind: "open-already" };
  try {
    await api.link(token);
    return { kind: purpose, token };
  } catch (error) {
    if (error instanceof ServerError && error.code === "link-invalid") return { kind: "dead-link" };
    throw error;
  }
}
