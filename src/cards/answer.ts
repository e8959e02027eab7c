import type { Answer, Aspect, Shown, Verdict } from "../domain/answers/answer.js";
import type { Catalogue } from "../domain/figures/catalogue.js";
import type { Locale } from "../domain/locale.js";
import { say } from "../locale.js";
import { type Block, bold, text } from "../reply.js";
import { claimCard, periodText, sourceName } from "./claim.js";
import { figureButton, figureList } from "./figures.js";
import { refusalBlocks } from "./refusal.js";
import { sourceButton, sourceCard, sourceList } from "./source.js";

/** An answer in words. No other figure's number appears: near topics are titles, sources name their figures by title. */
export function answerCard(answer: Answer, catalogue: Catalogue): Block[] {
  const { locale } = answer;
  const comfort = answer.distressed ? [text(say(locale, "answer-distress"))] : [];
  return [...comfort, ...bodyOf(answer, catalogue, locale)];
}

function bodyOf(answer: Answer, catalogue: Catalogue, locale: Locale): Block[] {
  switch (answer.kind) {
    case "figure":
      return [
        ...leadOf(answer.shown, answer.verdict, answer.aspect, catalogue, locale),
        ...claims(answer.shown, catalogue, locale, answer.aspect),
      ];
    case "source":
      return answer.sources.flatMap((source) => sourceCard(source, catalogue, locale));
    case "list":
      return listBlocks(answer, catalogue, locale);
    case "howto":
      return [text(answer.howto.text?.[locale] ?? answer.howto.about[locale])];
    case "choice":
      return [
        text(say(locale, "answer-choice")),
        { kind: "buttons", buttons: answer.figures.map((figure) => figureButton(figure, locale)) },
      ];
    case "unknown":
      return refusalBlocks(answer, catalogue);
  }
}

function listBlocks(answer: Extract<Answer, { kind: "list" }>, catalogue: Catalogue, locale: Locale): Block[] {
  if (answer.of === "figures")
    return figureList(
      answer.shown.map(({ figure }) => figure),
      locale,
    );
  if (answer.of === "sources") return sourceList(answer.sources, locale);
  const lead = answer.verdict === "sum-refused" ? "answer-no-sum" : `answer-${answer.of}`;
  return [text(say(locale, lead)), ...claims(answer.shown, catalogue, locale, answer.of === "parts" ? "derived" : "value")];
}

/** What the person wanted to know comes first, in one line. */
function leadOf(
  shown: readonly [Shown, ...Shown[]],
  verdict: Verdict | null,
  aspect: Aspect,
  catalogue: Catalogue,
  locale: Locale,
): Block[] {
  const lines = verdict === null ? [] : [text(say(locale, verdict === "sum-refused" ? "answer-no-sum" : `answer-${verdict}`))];
  const several = shown.length > 1 ? [text(say(locale, "answer-several"))] : [];
  const aspects = shown.map(({ claim }) => aspectLine(aspect, claim, catalogue, locale)).filter((line) => line !== null);
  return [...lines, ...several, ...[...new Set(aspects)].map((line) => text(bold(line)))];
}

function aspectLine(aspect: Aspect, claim: Shown["claim"], catalogue: Catalogue, locale: Locale): string | null {
  if (aspect === "period") return say(locale, "answer-aspect-period", { value: periodText(claim, locale) });
  if (aspect === "status") return say(locale, "answer-aspect-status", { value: say(locale, `status-${claim.status}`) });
  if (aspect === "published" && claim.publishedBy)
    return say(locale, "answer-aspect-published", { value: sourceName(claim.publishedBy, catalogue, locale) });
  return null;
}

function claims(shown: readonly Shown[], catalogue: Catalogue, locale: Locale, aspect: Aspect): Block[] {
  const cards = shown.map(({ figure, claim }) => claimCard(figure, claim, catalogue, locale, aspect === "derived"));
  const sources = [...new Set(shown.map(({ claim }) => claim.statedBy))].slice(0, 3);
  return [...cards, { kind: "buttons", buttons: sources.map((id) => sourceButton(id, catalogue, locale)) }];
}
