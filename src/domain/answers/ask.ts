import { saveAnswer } from "../../db/answers.js";
import type { Db } from "../../db/client.js";
import type { Library } from "../figures/library.js";
import type { Locale } from "../locale.js";
import { UserError } from "../user-error.js";
import type { Answer, Focus } from "./answer.js";

/** Longer than any question: what is longer is a pasted text. */
export const questionLimit = 2_000;

export interface Asking {
  readonly question: string;
  readonly platform: string;
  readonly chatId: string;
  readonly chosenLocale: Locale | null;
  /** What the chat's last answer was about. */
  readonly focus: Focus | null;
}

/**
 * Answers a question in a chat: follow-ups lean on the chat's last topic, and what was shown is put on record.
 * @returns the answer and the id under which it is kept
 * @throws UserError `too-long`, `no-words`
 */
export async function ask(
  db: Db,
  library: Library,
  asking: Asking,
  now: Date,
  newId: () => string,
): Promise<{ answer: Answer; id: string }> {
  const { question, platform, chatId, chosenLocale, focus } = asking;
  if (question.length > questionLimit) throw new UserError("too-long", { length: question.length, limit: questionLimit });
  if (!/[\p{L}\p{N}]/u.test(question)) throw new UserError("no-words");
  const answer = library.answer({ question, now, ...(chosenLocale && { locale: chosenLocale }), ...(focus && { focus }) });
  const { locale, kind } = answer;
  const claims = "shown" in answer ? answer.shown.map(({ claim }) => ({ id: claim.id, version: claim.version })) : [];
  const unanswered = answer.kind === "unknown" ? { reason: answer.refusal.reason, topic: topicOf(answer) } : null;
  const id = newId();
  await saveAnswer(db, { id, at: now, platform, chatId, locale, kind, claims, focus: answer.focus, unanswered });
  return { answer, id };
}

/** The nearest figure, or the facet that failed: ids and facet names of our own, never a word of the question. */
function topicOf({ near, refusal }: Extract<Answer, { kind: "unknown" }>): string {
  return near[0]?.id ?? (refusal.reason === "constraint" ? refusal.facet : "");
}
