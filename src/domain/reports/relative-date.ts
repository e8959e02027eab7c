import type { Shape } from "./date-shapes.js";
import { addDays, addMonths, type DateSpan, type Day, partsOf, seasons, spanOf, weekdayOf } from "./date-span.js";
import type { DateToken } from "./date-tokens.js";
import { unitForms } from "./date-words.js";
import type { PartialDate } from "./partial-date.js";

type Unit = keyof typeof unitForms;
const units = Object.keys(unitForms) as Unit[];

/** "минулого року" is a year as if it were written, "цього місяця" a month. */
export function spellOut(tokens: readonly DateToken[], today: Day): DateToken[] {
  const { year, month } = partsOf(today);
  const written = (sign: string, value: number): DateToken => ({ sign, value, text: "", ordinal: false });
  const spelled: DateToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const noun = tokens[at + 1];
    const back = "HLB".indexOf(token?.sign ?? "-");
    if (token && back < 0) spelled.push(token);
    else if (noun?.sign === "Y") spelled.push(written("y", year - back));
    else if (noun && unitOf(noun) === "month") {
      const index = year * 12 + month - 1 - back;
      spelled.push(written("M", (index % 12) + 1), written("y", Math.floor(index / 12)));
    } else if (token) spelled.push(token);
    if (back >= 0 && noun && (noun.sign === "Y" || unitOf(noun) === "month")) at += 1;
  }
  return spelled;
}

function unitOf({ sign, value }: DateToken): Unit | null {
  return sign === "Y" ? "year" : sign === "U" ? (units[value] ?? null) : null;
}

type Build = (tokens: readonly DateToken[], today: Day) => readonly (PartialDate | null)[];

const shapes: readonly (readonly [RegExp, Build])[] = [
  [/[dqV]{0,2}[UY]A/y, (tokens, today) => [countedBack(tokens, today)]],
  [/R/y, ([word], today) => [dayBack(word?.value ?? 0, today)]],
  [/WLU|LUW/y, (tokens, today) => [weekdayOfWeek(tokens, today)]],
  [/[LH]U/y, ([which, unit], today) => [weekOf(which?.sign === "L" ? 1 : 0, unit, today)]],
  [/[LH]?W/y, (tokens, today) => weekdays(tokens, today)],
  [/[LHB]S/y, ([which, season], today) => [namedSeason(which, season, today)]],
];

/** What is counted from today at a place: "3 тижні тому", "позавчора", "в прошлый вторник". */
export function relativeAt(tokens: readonly DateToken[], signs: string, at: number, today: Day): Shape | null {
  for (const [pattern, build] of shapes) {
    pattern.lastIndex = at;
    const length = pattern.exec(signs)?.[0].length;
    if (length === undefined) continue;
    const readings = build(tokens.slice(at, at + length), today).filter((reading) => reading !== null);
    if (readings.length > 0) return { readings, length, weak: false };
  }
  return null;
}

const counted = (span: DateSpan | null): PartialDate | null => span && { span };

function dayBack(days: number, today: Day): PartialDate | null {
  const day = addDays(today, -days);
  return counted(spanOf(day, day, "day"));
}

const MOST_DAYS_BACK = 60_000;
/** Within how many days of the counted day it may have been: nobody counts weeks and months to the day. */
const slack: Readonly<Record<Unit, number>> = { hour: 0, day: 0, week: 3, month: 14, year: 90 };

function countedBack(tokens: readonly DateToken[], today: Day): PartialDate | null {
  const noun = tokens.at(-2);
  const unit = noun && unitOf(noun);
  if (!unit) return null;
  const counts = tokens.filter(({ sign }) => "dqV".includes(sign));
  const count = counts.reduce((product, { value }) => product * value, 1);
  const vague = counts.some(({ sign, value }) => sign === "V" && value >= 2);
  const middle = daysBack(unit, count, today);
  if (middle < "1900") return null;
  const around = slack[count < 1 ? "month" : unit] + (vague ? Math.round((count * daysOf[unit]) / 2) : 0);
  const to = addDays(middle, around);
  return counted(spanOf(addDays(middle, -around), to > today ? today : to, around > 0 ? "range" : "day", around > 0));
}

const daysOf: Readonly<Record<Unit, number>> = { hour: 0, day: 1, week: 7, month: 30, year: 365 };

function daysBack(unit: Unit, count: number, today: Day): Day {
  if (count * daysOf[unit] > MOST_DAYS_BACK) return "0000";
  if (unit === "month" || unit === "year") {
    const months = count * (unit === "year" ? 12 : 1);
    return addDays(addMonths(today, -Math.floor(months)), -Math.round((months % 1) * 30));
  }
  return addDays(today, -Math.round(count * daysOf[unit]));
}

/** Weeks begin on Monday. */
function mondayOf(today: Day, weeksBack: number): Day {
  return addDays(today, -((weekdayOf(today) + 6) % 7) - 7 * weeksBack);
}

function weekOf(weeksBack: number, unit: DateToken | undefined, today: Day): PartialDate | null {
  if (!unit || unitOf(unit) !== "week") return null;
  const monday = mondayOf(today, weeksBack);
  const sunday = addDays(monday, 6);
  return counted(spanOf(monday, sunday > today ? today : sunday, "range"));
}

function weekdayOfWeek(tokens: readonly DateToken[], today: Day): PartialDate | null {
  const unit = tokens.find(({ sign }) => sign === "U");
  const weekday = tokens.find(({ sign }) => sign === "W")?.value ?? 0;
  if (!unit || unitOf(unit) !== "week") return null;
  const day = addDays(mondayOf(today, 1), (weekday + 6) % 7);
  return counted(spanOf(day, day, "day"));
}

/** The latest such day before today; "last Tuesday" may be the one of the week before. */
function weekdays(tokens: readonly DateToken[], today: Day): readonly (PartialDate | null)[] {
  const back = ((weekdayOf(today) - (tokens.at(-1)?.value ?? 0) + 6) % 7) + 1;
  return tokens[0]?.sign === "L" ? [dayBack(back, today), dayBack(back + 7, today)] : [dayBack(back, today)];
}

function namedSeason(which: DateToken | undefined, word: DateToken | undefined, today: Day): PartialDate | null {
  const season = seasons[word?.value ?? 0] ?? "winter";
  if (which?.sign === "L") return { season, ended: true };
  return { season, year: partsOf(today).year - (which?.sign === "B" ? 2 : 0) };
}
