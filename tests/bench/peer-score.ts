import type { ExpectedQuestion } from "../domain/answers/score.js";
import type { Hit, Peer } from "./peers.js";

export interface PeerTally {
  readonly correct: number;
  readonly wrong: number;
  readonly falseAnswers: number;
  readonly wrongNumbers: number;
}

interface Judged {
  readonly question: ExpectedQuestion;
  readonly hit: Hit | null;
}

/**
 * A search engine answers with its best entry when the score reaches a threshold. The threshold is the lowest that gives
 * at most 2 % wrong numbers on one half of the questions; the other half is measured; both ways are pooled.
 */
export function scorePeer(peer: Peer, questions: readonly ExpectedQuestion[], figureIds: ReadonlySet<string>): PeerTally {
  const judged = questions.map((question) => ({ question, hit: peer.find(question.question) }));
  const halves = [judged.filter((_, at) => at % 2 === 0), judged.filter((_, at) => at % 2 === 1)] as const;
  const [even, odd] = halves;
  const tallies = [tally(odd, thresholdFrom(even, figureIds), figureIds), tally(even, thresholdFrom(odd, figureIds), figureIds)];
  return tallies.reduce((sum, each) => ({
    correct: sum.correct + each.correct,
    wrong: sum.wrong + each.wrong,
    falseAnswers: sum.falseAnswers + each.falseAnswers,
    wrongNumbers: sum.wrongNumbers + each.wrongNumbers,
  }));
}

function thresholdFrom(judged: readonly Judged[], figureIds: ReadonlySet<string>): number {
  const scores = [...new Set(judged.map(({ hit }) => hit?.score ?? 0))].sort((a, b) => a - b);
  const careful = scores.find((score) => tally(judged, score, figureIds).wrongNumbers <= 0.02 * judged.length);
  return careful ?? Number.POSITIVE_INFINITY;
}

function tally(judged: readonly Judged[], threshold: number, figureIds: ReadonlySet<string>): PeerTally {
  const sum = { correct: 0, wrong: 0, falseAnswers: 0, wrongNumbers: 0 };
  for (const { question, hit } of judged) {
    if (!hit || hit.score < threshold) continue;
    const { kind, ids, also = [] } = question.expect;
    const right = kind === "list" ? false : ids.includes(hit.id) || also.includes(hit.id);
    if (right && kind !== "unknown") sum.correct += 1;
    else if (!right && kind === "unknown") sum.falseAnswers += 1;
    else if (!right) sum.wrong += 1;
    if (!right && figureIds.has(hit.id) && !ids.includes(hit.id)) sum.wrongNumbers += 1;
  }
  return sum;
}
