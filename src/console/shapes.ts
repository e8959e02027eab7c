import type { Home } from "../domain/vault/home.js";
import type { Right } from "../domain/vault/rights.js";
import type { Succession } from "../domain/vault/succession.js";
import { toText } from "../vault/envelope-text.js";

/** What the page is told; bytes are text as `toText` writes it, moments are ISO. The page imports these types. */
export interface StateShape {
  readonly isOpen: boolean;
  readonly isLoggedIn: boolean;
  /** The name that the first epoch gets. */
  readonly firstEpoch: string;
  /** What a new passphrase is stretched with; the page refuses less than it knows to be safe. */
  readonly cost: { readonly passes: number; readonly memoryKiB: number };
}

export type RoleName = "moderator" | "editor" | "admin" | "auditor";

export interface MemberShape {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly RoleName[];
  readonly publicKey: string;
  readonly invitedBy: string | null;
  readonly askedAt: string;
  /** Null while waiting to be let in. */
  readonly joinedAt: string | null;
}

export interface EpochShape {
  readonly name: string;
  readonly publicKey: string;
  readonly createdAt: string;
  readonly retiredAt: string | null;
  /** Sealed to whoever asks; null when they cannot open this epoch. */
  readonly wrap: string | null;
}

export interface HomeShape {
  readonly member: MemberShape;
  readonly rights: readonly Right[];
  readonly locked: string;
  readonly epochs: readonly EpochShape[];
}

export interface WrapShape {
  readonly recipient: string;
  readonly publicKey: string;
  readonly vouch: string;
}

export interface SuccessionShape {
  readonly epoch: { readonly name: string; readonly publicKey: string };
  readonly next: string;
  readonly riddle: string;
  readonly recipients: readonly WrapShape[];
}

export function memberShape({ id, name, roles, publicKey, invitedBy, askedAt, joinedAt }: Home["member"]): MemberShape {
  const moments = { askedAt: askedAt.toISOString(), joinedAt: joinedAt?.toISOString() ?? null };
  return { id, name, roles, publicKey: toText(publicKey), invitedBy, ...moments };
}

export function homeShape({ member, rights, epochs, wraps }: Home): HomeShape {
  const mine = new Map(wraps.map(({ epoch, wrap }) => [epoch, toText(wrap)]));
  return {
    member: memberShape(member),
    rights,
    locked: toText(member.locked ?? new Uint8Array()),
    epochs: epochs.map(({ name, publicKey, createdAt, retiredAt }) => ({
      name,
      publicKey: toText(publicKey),
      createdAt: createdAt.toISOString(),
      retiredAt: retiredAt?.toISOString() ?? null,
      wrap: mine.get(name) ?? null,
    })),
  };
}

export function successionShape({ epoch, next, recipients, riddle }: Succession): SuccessionShape {
  return {
    epoch: { name: epoch.name, publicKey: toText(epoch.publicKey) },
    next,
    riddle: toText(riddle),
    recipients: recipients.map(({ recipient, publicKey, vouch }) => ({
      recipient,
      publicKey: toText(publicKey),
      vouch: toText(vouch),
    })),
  };
}
