import type { Locale } from "../domain/locale.js";
import { type Field, type PersonName, type Span, spanFields } from "../domain/reports/report.js";
import type { Step } from "../domain/reports/steps.js";
import { say } from "../locale.js";

/** How a span of days is put into words; dates are read and shown by domain/reports. */
export type ShowSpan = (span: Span, locale: Locale) => string;

/** An answer in words: what a person chose, wrote, or was understood to mean. */
export function shownAnswer(step: Step, value: unknown, locale: Locale, showSpan: ShowSpan): string {
  if (value === null || value === undefined) return say(locale, "report-empty");
  if (step.reads === "choice") return say(locale, choiceText(step.field, String(value)));
  if (step.reads === "name") return shownName(value as PersonName);
  return spanFields.has(step.field) ? showSpan(value as Span, locale) : String(value);
}

/** The parts as they were told apart, so that a wrong guess is seen; the name as written where they could not be. */
function shownName({ said, family, given, patronymic }: PersonName): string {
  const parts = [family, given, patronymic].filter((part) => part !== null);
  return parts.length > 1 ? parts.join(" · ") : said;
}

export function choiceText(field: Field, choice: string): string {
  return `report-${field}-${choice}`;
}
