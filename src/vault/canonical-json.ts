import { VaultError } from "./vault-error.js";

export type CanonicalValue = string | number | boolean | null | readonly CanonicalValue[] | { readonly [key: string]: CanonicalValue };

/**
 * The one text of a value, as in RFC 8785: keys sorted by UTF-16 units, no spaces. Numbers are whole and safe, since the same
 * fraction has come out of different machines as different text.
 * @throws VaultError `bad-argument` for what has no such text: a fraction, -0, undefined, a Date, half a character
 */
export function canonical(value: CanonicalValue): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return wholeNumber(value);
  if (typeof value === "string") return wholeText(value);
  if (Array.isArray(value)) return `[${Array.from(value, canonical).join(",")}]`;
  if (typeof value !== "object" || !isPlain(value)) throw new VaultError("bad-argument", `a ${typeof value} that has no canonical form`);
  const members = Object.entries(value as { readonly [key: string]: CanonicalValue }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${wholeText(key)}:${canonical(member)}`).join(",")}}`;
}

function wholeNumber(value: number): string {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new VaultError("bad-argument", "a number that is not whole and safe");
  return String(value);
}

function wholeText(text: string): string {
  // Half a surrogate pair would become a replacement character in UTF-8, and two different texts one.
  if (/\p{Surrogate}/u.test(text)) throw new VaultError("bad-argument", "half a character");
  return JSON.stringify(text);
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
