import type { Mention } from "./read-text.js";

const MOST = 32;

/**
 * The last results of a computation by owner and key: while one question is answered, several steps look up the same.
 * Results are shared, so nobody may change them.
 */
export function recent<Result>(): (owner: object, key: string, compute: () => Result) => Result {
  const owners = new WeakMap<object, Map<string, Result>>();
  return (owner, key, compute) => {
    const results = owners.get(owner) ?? new Map<string, Result>();
    owners.set(owner, results);
    const known = results.get(key);
    if (known !== undefined) return known;
    if (results.size >= MOST) results.clear();
    const result = compute();
    results.set(key, result);
    return result;
  };
}

/** Mentions alike for every purpose have one key. */
export function keyOfMentions(mentions: readonly Mention[]): string {
  let key = "";
  for (const { at, terms, text } of mentions) key += `${at} ${text} ${terms.join("/")};`;
  return key;
}
