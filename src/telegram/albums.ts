import type { Question } from "./read-update.js";

const REMEMBERED = 1_000;

export interface Albums {
  /** True for a wordless message of an album that was answered already: ten photos come as ten messages. */
  isRepeat(question: Question): boolean;
}

export function recentAlbums(): Albums {
  const seen = new Set<string>();
  return {
    isRepeat({ album, incoming }) {
      if (album === null || incoming.said.kind !== "wordless") return false;
      if (seen.has(album)) return true;
      seen.add(album);
      const [oldest] = seen;
      if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
      return false;
    },
  };
}
