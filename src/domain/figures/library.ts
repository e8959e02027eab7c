import type { Answer, Asked } from "../answers/answer.js";
import { answer } from "../answers/answer-question.js";
import { buildIndex } from "../answers/build-index.js";
import type { Catalogue } from "./catalogue.js";

/** The catalogue in memory with its index: what questions are answered from between two changes of the catalogue. */
export interface Library {
  catalogue(): Catalogue;
  answer(asked: Asked): Answer;
  /** Puts a newer catalogue in place; questions under way keep the one they began with. */
  replace(catalogue: Catalogue): void;
}

export function libraryOf(first: Catalogue): Library {
  let current = { catalogue: first, index: buildIndex(first) };
  return {
    catalogue: () => current.catalogue,
    answer: (asked) => answer(current.index, asked),
    replace: (catalogue) => {
      current = { catalogue, index: buildIndex(catalogue) };
    },
  };
}
