import { addDays, addMonths, type DateSpan, type Day, spanOf } from "./date-span.js";
import { type DateToken, tokenizeDate } from "./date-tokens.js";
import { completeDate, fullYear, type PartialDate } from "./partial-date.js";
import { type DateReading, readDateSince } from "./read-date.js";
import { saysUnknown } from "./said-unknown.js";

/** A birth date may lack its day, but not its year. */
export type BirthReading = DateReading | { readonly kind: "year-missing" };

const OLDEST = 110;

/** Reads when somebody was born, or how old they are: "12.03.1987", "87", "весна 1990", "37 років", "ему около 40 лет". */
export function readBirthDate(text: string, today: Day): BirthReading {
  const tokens = tokenizeDate(text);
  const signs = tokens.map(({ sign }) => sign).join("");
  const ages = /[yMSR./]|[UY]A/.test(signs) ? [] : readAges(text, tokens, signs, today);
  if (ages.length > 0) return judgeAges(ages, /~/.test(signs) || /\?\s*$/.test(text) || saysUnknown(text), today);
  const reading = readDateSince(text, today, { earliest: earliestBirth(today), complete: (partial) => births(partial, today) });
  const lacksYear = reading.kind === "unreadable" && /M|d[./]d/.test(signs);
  return lacksYear ? { kind: "year-missing" } : reading;
}

function earliestBirth(today: Day): Day {
  return addMonths(today, -12 * OLDEST);
}

/** "12.03.22" is a child of 2022, or somebody of 1922. */
function births(partial: PartialDate, today: Day): readonly (DateSpan | "impossible")[] {
  if (partial.span) return [partial.span];
  if (partial.year === undefined) return [];
  const year = fullYear(partial.year, today);
  const centuries = partial.year < 100 && partial.season === undefined ? [year, year - 100] : [year];
  return centuries.map((each) => completeDate({ ...partial, year: each }, today));
}

const AGE_WORDS = /(?<!\p{L})(?:років|роки|рокі|літ|лет|years|yrs?|yo|y\.\s?o|let|rokiv|roky)(?!\p{L})/iu;
const AGE_NAMED = /(?<!\p{L})(?:age|aged|вік|віком|возраст|возрастом|виповнилос[яь]|исполнилось|turned)(?!\p{L})/iu;
const YEAR_NAMED = /(?<!\p{L})(?:року|году|году|года|нар|рожд|born|р\.?\s?н|г\.?\s?р)(?!\p{L})/iu;

/** The spans that an age allows, likeliest first; none where the text is not about an age. */
function readAges(text: string, tokens: readonly DateToken[], signs: string, today: Day): readonly DateSpan[] {
  const pair = /[dqx](?:[t|-]?[dqx])?/.exec(signs);
  if (!pair || /[dqx].*[dqx].*[dqx]/.test(signs)) return [];
  const matched = tokens.slice(pair.index, pair.index + pair[0].length).filter(({ sign }) => "dqx".includes(sign));
  const [low = 0, high = low] = matched.map(({ value }) => value);
  const isAge = AGE_WORDS.test(text) || AGE_NAMED.test(text);
  if (isAge) return [aged(low, high, today)].filter((span) => span !== null);
  return matched.length === 1 && !YEAR_NAMED.test(text) ? ageOrYear(matched[0], signs, today) : [];
}

function aged(low: number, high: number, today: Day): DateSpan | null {
  if (low > high || high > OLDEST * 2) return null;
  return spanOf(addDays(addMonths(today, -12 * (high + 1)), 1), addMonths(today, -12 * low), "range");
}

/** Who is looked for is mostly of an age to serve. */
const serves = (age: number) => age >= 18 && age <= 60;

/** "87" is a year and "40" an age: a number alone is what makes somebody of an age to serve; the other is offered. */
function ageOrYear(number: DateToken | undefined, signs: string, today: Day): readonly DateSpan[] {
  if (!number || signs.replace(/[~Yw]/g, "").length > 1 || number.sign === "x" || signs.split("w").length > 2) return [];
  const asYear = births({ year: number.value }, today).filter((span) => span !== "impossible");
  const asAge = aged(number.value, number.value, today);
  const impliedAge = Number(today.slice(0, 4)) - fullYear(number.value, today);
  if (/^0\d/.test(number.text)) return asYear;
  const yearFirst = serves(impliedAge) && (!serves(number.value) || number.value > 60);
  return [...(yearFirst ? asYear : []), ...(asAge ? [asAge] : []), ...(yearFirst ? [] : asYear)];
}

function judgeAges(spans: readonly DateSpan[], approximate: boolean, today: Day): BirthReading {
  const [guess, ...alternatives] = spans
    .filter(({ from, to }) => to >= earliestBirth(today) && from <= today)
    .map((span) => ({ ...span, to: span.to > today ? today : span.to, approximate }));
  if (guess) return { kind: "date", ...guess, alternatives };
  return spans[0] ? { kind: "too-early", span: spans[0] } : { kind: "unreadable" };
}
