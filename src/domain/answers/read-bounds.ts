import { remember } from "./remember.js";
import type { Token } from "./tokens.js";

/** How a number is meant: as a limit, roughly, exactly, or as one of two alternatives. */
export type Bound = "above" | "at-least" | "below" | "at-most" | "about" | "nearly" | "exactly" | "open" | "aged";

export interface BoundRead {
  readonly bound: Bound;
  /** Tokens that the words of the bound take. */
  readonly length: number;
}

const LONGEST = 4;

/** Words before a number, longest first; "aged" is about somebody's years, so it marks a part of those who are counted. */
const BEFORE: readonly (readonly [Bound, string])[] = [
  ["aged", "старш\\S* (?:за|від|чем)?|молодш\\S* (?:за|ніж|від)|старше|младше|моложе|молодше|старші|older than|younger than|aged(?: over| under)?|over the age of|under the age of|у віці(?: від| до| понад)?|в возрасте(?: от| до)?|віком(?: від| до| понад)?"],
  ["at-least", "не (?:менше|менш|меньше|менее)(?: ніж| як| чем| чим| за| від)?|щонайменше|якнайменше|принаймні|мінімум|минимум|как минимум|як мінімум|по меньшей мере|по крайней мере|хоча б|хоч би|бодай|хотя бы|хоть бы|хоть|at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of|minimum|min|upwards of"],
  ["at-most", "не (?:більше|більш|больше|более)(?: ніж| як| чем| чим| за)?|щонайбільше|максимум|до|up to|at most|(?:no|not) more than|a maximum of|maximum|max"],
  ["nearly", "майже|мало не|ледь не|ледве не|почти|практично|практически|без малого|almost|nearly|just under|(?:трохи|чуть|немного|ледь) (?:менше|меньше|менш)(?: ніж| за| чем)?|close to|just short of|под|під"],
  ["about", "близько|біля|коло|приблизно|орієнтовно|десь(?: так| зо)?|зо|порядку|порядка|около|примерно|приблизительно|ориентировочно|где то|где то около|about|around|roughly|approximately|approx|some|circa|ca|in the region of|plus minus|плюс мінус|плюс минус|ледь|ледве|заледве|едва|barely|hardly|цілих|аж|целых"],
  ["exactly", "рівно|точно|саме|ровно|точно ровно|именно|ровнехонько|exactly|precisely"],
  ["above", "понад|(?:більше|більш)(?: ніж| як| за| від| чим)?|(?:больше|более)(?: чем| чим)?|свыше|over|more than|above|exceed(?:s|ed|ing)?|перевищу\\S*|перевищи\\S*|превыша\\S*|превыси\\S*|greater than|higher than|north of|beyond|вище(?: за)?|выше|поверх|(?:трохи|чуть|немного) (?:більше|больше)(?: ніж| за| чем)?|(?:just|a little|slightly) over"],
  ["below", "(?:менше|менш)(?: ніж| як| за| від| чим)?|(?:меньше|менее)(?: чем| чим)?|fewer than|less than|under|below|lower than|нижче(?: за)?|ниже|not even|навіть не|даже не"],
]; // biome-ignore format: a table reads better in rows

const AFTER: readonly (readonly [Bound, string])[] = [
  ["aged", "(?:років |лет )?(?:і|та|и|й) (?:старш\\S*|молодш\\S*|старше|младше|моложе)|(?:years )?(?:and|or) (?:older|younger)|years old|річн\\S*|летн\\S*"],
  ["open", "(?:чи|или|or)(?: (?:все таки|все ж|же|все|може|может|maybe|even|й|навіть|даже|уже|вже|навпаки|наоборот))*(?: (?:більше|больше|менше|меньше|longer|shorter|довше|дольше|меньш|более|менее))"],
  ["at-least", "(?:або|та|і|и|й|либо) (?:більше|больше|более|вище|выше)|or more|and more|and over|and above|\\+(?! ?\\d)|or over|or longer"],
  ["at-most", "(?:або|та|і|и|й|либо) (?:менше|меньше|менее)|or less|or fewer|or under|and under|and below"],
  ["about", "or so|or thereabouts|чи (?:десь так|близько того)|или около того|або близько того|приблизно|примерно|приблизительно|give or take"],
]; // biome-ignore format: a table reads better in rows

const before = BEFORE.map(([bound, words]) => [bound, new RegExp(`(?:^| )(${words})$`)] as const);
const after = AFTER.map(([bound, words]) => [bound, new RegExp(`^(${words})(?: |$)`)] as const);

/** Words that stand between a bound and its number: "більше ніж на ці", "over a hundred". */
const BETWEEN =
  /^(?:a|an|the|тих|ці|цих|those|these|отих|этих|эти|у|в|на|в?сього|уже|вже|already|only|лише|тільки|только|лишь|весь|всі|все|усі|all)$/;

/** The bound that ends right before a number. */
export function boundBefore(tokens: readonly Token[], at: number): BoundRead | null {
  const skipped = BETWEEN.test(tokens[at - 1]?.text ?? "") ? 1 : 0;
  for (const gap of skipped ? [0, 1] : [0]) {
    const end = at - gap;
    const text = joined(tokens, Math.max(0, end - LONGEST), end);
    const longest = bestBefore(text);
    if (longest) return { ...longest, length: longest.length + gap };
  }
  return null;
}

/** The bound that begins right after a number. */
export function boundAfter(tokens: readonly Token[], end: number): BoundRead | null {
  return bestAfter(joined(tokens, end, Math.min(tokens.length, end + LONGEST + 2)));
}

const bestBefore = remember((text) => best(text, before));
const bestAfter = remember((text) => best(text, after));

function joined(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}

function best(text: string, table: readonly (readonly [Bound, RegExp])[]): BoundRead | null {
  let found: BoundRead | null = null;
  for (const [bound, pattern] of table) {
    const words = pattern.exec(text)?.[1]?.trim().split(" ").length ?? 0;
    if (words > (found?.length ?? 0)) found = { bound, length: words };
  }
  return found;
}

const TIME_UNIT =
  /^(?:годин|часов|часа|хвилин|минут|секунд|дн|день|діб|доби|суток|тижн|недел|місяц|месяц|рік|року|роки|років|рокам|роках|год|года|лет|hours?$|minutes?$|days?$|weeks?$|months?$|years?$|yrs?$)/;

/** "понад два роки", "more than 15 minutes": the number measures time. */
export function isTimed(tokens: readonly Token[], end: number): boolean {
  return TIME_UNIT.test(tokens[end]?.text ?? "");
}
