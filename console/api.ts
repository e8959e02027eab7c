import type { HomeShape, MemberShape, RoleName, StateShape, SuccessionShape } from "../src/console/shapes.js";
import type { RefusalCode } from "../src/domain/vault/refusal.js";
import type { NextEpochText } from "./vault/follow-epoch.js";
import type { LockText, MadeMember, MadeVault } from "./vault/hand.js";

export type ServerCode = RefusalCode | "unexpected" | "unreachable";

/** The server refused, or did not answer. */
export class ServerError extends Error {
  override readonly name = "ServerError";
  constructor(readonly code: ServerCode) {
    super(code);
  }
}

type NewMemberText = MadeMember["member"] & { readonly name: string };
export interface SetUpText extends Pick<MadeVault, "recoveryKey" | "epoch"> {
  readonly token: string;
  readonly id: string;
  readonly member: NewMemberText;
}

/** Everything that the page asks the server. @throws ServerError */
export const api = {
  state: () => ask<StateShape>("state"),
  link: (token: string) => ask<{ purpose: "setUp" | "join" }>("link", { token }),
  setUp: (made: SetUpText) => ask("set-up", made),
  join: (made: { token: string; member: NewMemberText }) => ask("join", made),
  setting: (name: string) => ask<{ setting: string }>("login/setting", { name }),
  logIn: (name: string, proof: string) => ask("login", { name, proof }),
  logOut: () => ask("logout", {}),
  home: () => ask<HomeShape>("home"),
  members: () => ask<readonly MemberShape[]>("members"),
  succession: () => ask<SuccessionShape>("succession"),
  changePassphrase: (change: LockText & { oldProof: string }) => ask("passphrase", change),
  invite: (roles: readonly RoleName[]) => ask<{ token: string; expiresAt: string }>("invite", { roles }),
  letIn: (letting: { id: string; publicKey: string; wraps: readonly object[] }) => ask("members/let-in", letting),
  remove: (id: string, next: NextEpochText | null) => ask("members/remove", { id, next }),
};

async function ask<T = unknown>(path: string, body?: object): Promise<T> {
  const request = body && { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(`/console/api/${path}`, { ...request, signal: AbortSignal.timeout(60_000) }).catch(() => null);
  if (response === null) throw new ServerError("unreachable");
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as T;
  throw new ServerError(codeOf(answer));
}

function codeOf(answer: unknown): ServerCode {
  const code = (answer as { error?: unknown } | null)?.error;
  return typeof code === "string" ? (code as ServerCode) : "unexpected";
}
