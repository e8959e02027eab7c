import type { Locale } from "../domain/locale.js";
import { type Field, type Span, type StatedName, spanFields } from "../domain/reports/report.js";
import { showDate } from "../domain/reports/show-date.js";
import type { Step } from "../domain/reports/steps.js";
import { say } from "../locale.js";

/** An answer in words: what a person chose, wrote, or was understood to mean. */
export function shownAnswer(step: Step, value: unknown, locale: Locale): string {
  if (value === null || value === undefined) return say(locale, "report-empty");
  if (step.reads === "choice") return say(locale, choiceText(step.field, String(value)));
  if (step.reads === "name") return shownName(value as StatedName);
  return spanFields.has(step.field) ? showDate(value as Span, locale) : String(value);
}

/** The parts as they were told apart, so that a wrong guess is seen; the name as written where they could not be. */
function shownName({ said, family, given, patronymic, formerFamily, callSign }: StatedName): string {
  const parts = [family, given, patronymic].filter((part) => part !== null);
  const more = [formerFamily && `(${formerFamily})`, callSign && `«${callSign}»`].filter(Boolean);
  return parts.length > 1 ? [parts.join(" · "), ...more].join(" ") : said;
}

export function choiceText(field: Field, choice: string): string {
  return `report-${field}-${choice}`;
}
