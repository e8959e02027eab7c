import { months } from "../answers/lexicon/calendar.js";
import type { Season } from "./date-span.js";

/**
 * The words of dates in the three languages, as written once cleaned: lower case, no apostrophes, ё as е. Words of four letters and
 * more are also known in any romanisation; those of months, weekdays and seasons forgive one slip.
 */
const shortMonths = [
  "січ янв", "лют фев февр feb", "бер берез мар mar", "кві квіт апр", "тра трав", "чер черв июн", "лип июл", "сер серп авг",
  "вер верес сен сент sep", "жов жовт окт", "лис лист ноя нояб", "гру груд дек",
]; // biome-ignore format: a table reads better in rows

/** Spellings by ear and across the languages. */
const moreMonths = [
  "януарь", "лютня", "марту березня", "апріль апріля", "маі маю травеня май maya maia travnya", "июня юнь юня", "июля юль юля", "август",
  "сентебрь сентебря", "октября", "ноябрю", "декабрю",
]; // biome-ignore format: a table reads better in rows

export const monthForms: readonly string[] = months.map((forms, index) => `${forms} ${shortMonths[index]} ${moreMonths[index]}`);

/** After an English month comes the day: "March 22". */
export const english =
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec";

export const seasonForms: Readonly<Record<Season, string>> = {
  winter: "зима зими зиму зимою взимку узимку зимой зимы зиме winter wintertime",
  spring: "весна весни весну весною навесні весной весны весне spring springtime",
  summer: "літо літа літом улітку влітку лето лета летом summer summertime",
  autumn: "осінь осені осінню восени осенью осень autumn fall",
}; // biome-ignore format: a table reads better in rows

/** By the number that `weekdayOf` gives. */
export const weekdayForms: readonly string[] = [
  "неділя неділю неділі воскресенье воскресенья sunday sun нд вс",
  "понеділок понеділка понедельник понедельника monday mon пн",
  "вівторок вівторка вторник вторника tuesday tue вт",
  "середу середа середи среда среду среды wednesday wed ср",
  "четвер четверга четверг thursday thu чт",
  "пятниця пятницю пятниці пятница пятницу пятницы friday fri пт",
  "субота суботу суботи суббота субботу субботы saturday sat сб",
];

export const unitForms = {
  hour: "година години годин годину годині час часа часов часу hour hours хвилин минут minutes",
  day: "день дні днів дня доба добу доби сутки суток дней day days",
  week: "тиждень тижні тижнів тижня тижню неделя недели недель неделю неделе week weeks",
  month: "місяць місяці місяців місяця місяцю месяц месяца месяцев месяце month months міс мес",
  year: "рік роки років року році роком год года году годом лет года year years",
} as const;
export type Unit = keyof typeof unitForms;

/** How many days before today. */
export const relativeDays: Readonly<Record<number, string>> = {
  0: "сьогодні сегодня today сьодні сегодні щойно", 1: "вчора учора вчера yesterday", 2: "позавчора позавчера",
  3: "позапозавчора позапозавчера",
}; // biome-ignore format: a table reads better in rows

export const tomorrow = "завтра післязавтра послезавтра tomorrow";
export const ago = "тому назад ago back";
export const last =
  "минулий минулого минулої минулому минулу минулим минулою прошлый прошлого прошлой прошлом прошлую прошлым last past previous останній останнього";
export const beforeLast =
  "позаминулого позаминулої позаминулому позаминулий позаминулу позапрошлого позапрошлой позапрошлом позапрошлый позапрошлую";
export const current = "цього цей цієї цьому цю цим цією цьогорічного этого этот этой этом эту этим this поточного текущего";
export const next = "наступного наступної наступному наступний следующего следующей следующем следующий next через майбутнього";

/** Thirds of a month, a season or a year. */
export const partForms: Readonly<Record<"begin" | "middle" | "end", string>> = {
  begin: "початку початок початком початкові начале начало начала началу beginning start early",
  middle: "середині середина середини середину посередині середине середины посреди mid middle",
  end: "кінці кінець кінця наприкінці конец конце конца end late ending",
}; // biome-ignore format: a table reads better in rows

/** How many a vague word stands for. */
export const vagueCounts: Readonly<Record<number, string>> = {
  0.5: "пів пол half", 1: "a an", 1.5: "півтора півтори полтора полторы", 2: "пара пару couple", 4: "кілька декілька несколько few several",
}; // biome-ignore format: a table reads better in rows

export const approximately =
  "близько приблизно десь біля орієнтовно мабуть здається напевно напевне може можливо ймовірно імовірно ніби наче вроді примерно около где " +
  "приблизительно наверное наверно кажется вроде возможно ориентировочно вероятно about around approx approximately circa ca roughly maybe " +
  "probably perhaps think believe guess near nearly almost майже почти після после after before since перед плюс мінус плюсмінус минус точно sure remember";
export const from = "з із зі с со від от між межі между from between починаючи";
export const through = "по до та і й и на and to till until through thru";
export const or = "або чи или либо or";
export const yearMarks = "рр р г гг";
export const dayMarks = "числа число числі числе";
export const halves = "половина половині половину половини половине половины";

/** Words that carry nothing: they may stand inside a date. */
export const fillers =
  "в у во о об the of in on at it was were is i приблизна це этот был була було был была было числом ж же точної дати ще еще " +
  "того тої це того самого born народився народилась народилася родился родилась нар народження рождения рожд н";
