import type { DateSpan } from "../../../src/domain/reports/date-span.js";
import { partsOf } from "../../../src/domain/reports/date-span.js";
import type { DateReading } from "../../../src/domain/reports/read-date.js";

/** A Tuesday. */
export const TODAY = "2026-11-24";

const seasonNames = ["winter", "spring", "summer", "autumn"];

/** A reading in one line: "2022-03-12", "~2022-03", "2022-spring", "2022-05-05..2022-05-10", "unknown-said"; "| …" for other readings. */
export function inShort(reading: DateReading): string {
  if (reading.kind !== "date") return reading.kind;
  return [reading, ...reading.alternatives].map(spanInShort).join(" | ");
}

export function spanInShort({ from, to, precision, approximate }: DateSpan): string {
  const { year, month } = partsOf(from);
  const mark = approximate ? "~" : "";
  if (precision === "day") return mark + from;
  if (precision === "month") return mark + from.slice(0, 7);
  if (precision === "year") return mark + from.slice(0, 4);
  if (precision === "season") return `${mark}${month === 12 ? year + 1 : year}-${seasonNames[Math.floor((month % 12) / 3)]}`;
  return `${mark}${from}..${to}`;
}
