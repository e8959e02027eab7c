import type { Figure } from "../figures/catalogue.js";
import { type Token, tokenize } from "./tokens.js";

export interface AliasOwner {
  readonly kind: "figure" | "source" | "howto";
  readonly id: string;
  readonly aliases: Figure["aliases"];
}

/** Items that have a text among their aliases. */
export type OwnersOf = (tokens: readonly Token[]) => readonly AliasOwner[];

export interface AliasTable {
  readonly add: (tokens: readonly Token[], owner: AliasOwner) => void;
  readonly ownersOf: OwnersOf;
}

/**
 * Files aliases under a hash of their words. The texts themselves would be most of a large index, and comparing a question with
 * those of the few owners that the hash gives costs nothing.
 */
export function aliasTable(): AliasTable {
  const filed = new Map<number, AliasOwner | readonly AliasOwner[]>();
  const at = (hash: number) => [filed.get(hash) ?? []].flat();
  return {
    add: (tokens, owner) => {
      const hash = hashOf(tokens);
      const known = filed.get(hash);
      if (known === undefined) filed.set(hash, owner);
      else if (known !== owner) filed.set(hash, [...at(hash).filter((other) => other !== owner), owner]);
    },
    ownersOf: (tokens) => at(hashOf(tokens)).filter((owner) => owns(owner, keyOf(tokens))),
  };
}

function owns({ aliases }: AliasOwner, key: string): boolean {
  return [...aliases.uk, ...aliases.en, ...aliases.ru].some((text) => keyOf(tokenize(text)) === key);
}

/** A text as compared with aliases: what the eye sees, without marks, case and spelling habits. */
function keyOf(tokens: readonly Token[]): string {
  return tokens.flatMap(({ kind, folded }) => (kind === "mark" ? [] : folded)).join(" ");
}

function hashOf(tokens: readonly Token[]): number {
  let hash = 0;
  for (const { kind, folded } of tokens) {
    if (kind === "mark") continue;
    for (let at = 0; at < folded.length; at += 1) hash = (Math.imul(hash, 0x01000193) + folded.charCodeAt(at)) | 0;
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  }
  return hash >> 1;
}
