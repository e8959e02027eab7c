import type { Mention } from "./read-text.js";

const DENIAL_REACHES = 3;

/** "Was not … confirmed": a denial shortly before turns the word over. */
export function isDenied(all: readonly Mention[], at: number): boolean {
  return all.slice(Math.max(0, at - DENIAL_REACHES), at).some(({ terms }) => terms.includes("negation"));
}

/** The word right after "how many" is what is counted. */
export function followsQuantity(all: readonly Mention[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 3; before -= 1) {
    const terms = all[before]?.terms ?? [];
    if (terms.includes("how-many")) return true;
    if (
      !terms.some(
        (term) =>
          term === "filler" ||
          term === "general" ||
          term === "already" ||
          term === "total" ||
          term === "captive" ||
          term === "pow" ||
          term === "ukrainian",
      )
    )
      return false;
  }
  return false;
}
