import type { Kind } from "./lexicon/concept.js";
import { vocabulary } from "./lexicon.js";
import type { Names } from "./read-text.js";
import { conceptsOf, stemsOf } from "./read-word.js";
import { remember } from "./remember.js";
import type { Sense, Spellings } from "./spellings.js";
import type { Token } from "./tokens.js";
import { nearStems, oneSlipApart } from "./typos.js";
import { spellingsOf } from "./vocabulary.js";

const SHORTEST_TYPO = 5;
/** Shorter words of the lexicon are too near to each other to guess between. */
const SHORTEST_GUESS = 6;
/** What a misspelt word may be taken for: never one that means nothing, for that would drop a constraint. */
const GUESSED: ReadonlySet<Kind> = new Set(["topic", "context", "group", "org", "ask", "time"]);
const GUESSED_IF_LONG: ReadonlySet<Kind> = new Set([...GUESSED, "people", "say"]);
const LONG = 8;

/** What a word of a question that the lexicon does not know may mean: a name of the catalogue, or a misspelt word. */
export function unknownWord(names: Names, token: Token, romanised: boolean): readonly string[] {
  const own = stems(token.text);
  const marked = own.map((stem) => `~${stem}`);
  if (own.some((stem) => names.stems.has(stem)) || token.text.length < SHORTEST_TYPO) return marked;
  const nearNames = own.flatMap((stem) => nearStems(names.typos, stem)).map((stem) => `~${stem}`);
  if (nearNames.length > 0) return [...marked, ...nearNames];
  if (token.proper || token.text.length < SHORTEST_GUESS) return marked;
  for (const [spellings, word] of spellingsOf(vocabulary, token.text, romanised)) {
    const meant = nearStems(spellings.typos, word).map((stem) => nearSenses(spellings, stem, word));
    const guessed = token.text.length >= LONG ? GUESSED_IF_LONG : GUESSED;
    const senses = meant.find((found) => found.some(({ concept }) => guessed.has(vocabulary.kinds.get(concept) ?? "filler")));
    if (senses) return conceptsOf(senses);
  }
  return marked;
}

const stems = remember(stemsOf);

/** Senses of a stem that a word may be a misspelling of; a stem that is a whole word takes no ending, so that "upstairs" is no "upset". */
function nearSenses(spellings: Spellings, stem: string, word: string): readonly Sense[] {
  const open = spellings.open.get(stem)?.senses ?? [];
  if (open.length > 0) return open;
  return oneSlipApart(stem, word) ? (spellings.whole.get(stem)?.senses ?? []) : [];
}
