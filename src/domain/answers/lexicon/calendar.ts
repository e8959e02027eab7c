import type { ConceptTable } from "./concept.js";

/** Months by number; "may" only where a capital or a year beside it says that it is the month (see `read-time.ts`). */
export const months: readonly string[] = [
  "січень січня січні січнем январь января январе январем january jan",
  "лютий лютого лютому лютим февраль февраля феврале февралем february feb",
  "березень березня березні березнем март марта марте мартом march",
  "квітень квітня квітні квітнем апрель апреля апреле апрелем april apr",
  "травень травня травні травнем май мая мае маем may",
  "червень червня червні червнем июнь июня июне июнем june jun",
  "липень липня липні липнем июль июля июле июлем july jul",
  "серпень серпня серпні серпнем август августа августе августом august aug",
  "вересень вересня вересні вереснем сентябрь сентября сентябре сентябрем september sept",
  "жовтень жовтня жовтні жовтнем октябрь октября октябре октябрем october oct",
  "листопад листопада листопаді листопадом ноябрь ноября ноябре ноябрем november nov",
  "грудень грудня грудні груднем декабрь декабря декабре декабрем december dec",
];

/** Spans of time that hang on the day of asking, or on the war. */
export const spans: ConceptTable = {
  "past-year": {
    uk: "минул*_рік минул*_року минулоріч торік торішн* останн*_рік останн*_року рік_що_минув за_рік останн*_12_місяців останн*_дванадцят*_місяців протягом_року цілий_рік на_рік_раніше минул*_роки",
    ru: "прошл*_год прошл*_году прошл*_года прошлогодн* последн*_год минувш*_год за_год истекш*_год последн*_12_месяцев последн*_двенадцать_месяцев в_течение_года прошедш*_год",
    en: "past_year last_year past_12_months last_12_months past_twelve_months last_twelve_months over_a_year in_a_year year_ago over_the_year one_year",
  },
  /** Of a follow-up: the year before the one just asked about. */
  "year-earlier": {
    uk: "роком_раніше за_рік_до за_рік_перед рік_перед_тим роком_перед попередн*_року попередн*_рік позаминул*_рік",
    ru: "годом_раньше за_год_до год_до_того годом_прежде предыдущ*_год* позапрошл*_год*",
    en: "year_before year_earlier year_prior previous_year preceding_year a_year_back the_year_before one_year_earlier",
  },
  "this-year": {
    uk: "цього_року цьогоріч цей_рік поточн*_рік поточн*_року цьому_році з_початку_року від_початку_року сього_року нинішн*_рік нинішн*_року цьогорічн*",
    ru: "этом_году этот_год этого_года текущ*_год* нынешн*_год* с_начала_года нынче",
    en: "this_year current_year year_to_date since_january so_far_this_year since_the_start_of_the_year",
  },
  "next-year": { uk: "наступн*_рік наступн*_року", ru: "следующ*_год*", en: "next_year" },
  "this-month": {
    uk: "цього_місяця цей_місяць цьому_місяці поточн*_місяц* за_місяць місяць місяця щойно_минул*_місяц*",
    ru: "этом_месяце этот_месяц этого_месяца текущ*_месяц* за_месяц месяц месяца",
    en: "this_month current_month month past_month last_month monthly_figure",
  },
  months: {
    uk: "місяців місяці місяцях пів_року півроку півріч* квартал*",
    ru: "месяцев месяцы месяцах полгода полугод* квартал*",
    en: "months half_year half_a_year quarter six_months",
  },
  season: {
    uk: "навесні весни весною весна влітку літом літа літо восени осінню осені взимку зимою зими зима",
    ru: "весной весны весна летом осенью осени зимой зимы зима",
    en: "spring summer autumn winter",
  },
  holiday: {
    uk: "великдень великодн* різдво різдва різдвян* новорічн* новий_рік свят* паска паску трійц* покров* незалежності",
    ru: "пасха пасху пасхе пасхальн* рождеств* новогодн* новый_год праздник* троиц* покров*",
    en: "easter christmas new_year holiday* xmas ramadan",
  },
  week: { uk: "тиждень тижня тижні тижнів неділі_тому", ru: "неделя неделю недели недель неделе", en: "week weeks weekly" },
  day: {
    uk: "сьогодні вчора день днів дня доба добу доби щодня завтра",
    ru: "сегодня вчера день дней дня сутки суток завтра ежедневно",
    en: "today yesterday day days daily tomorrow tonight",
  },
  years: { uk: "років роки роках рокам", ru: "лет годы годах годам", en: "years" },
  year: { uk: "рік року році роком рр р щороку щорічн*", ru: "год году года годом гг г ежегодн*", en: "year yearly annual annually" },
  "whole-war": {
    uk: "з_початку_війни від_початку_війни за_час_війни за_всю_війну за_весь_час за_увесь_час за_період_війни за_всі_роки з_початку_вторгнення від_початку_вторгнення з_початку_повномасштабн* від_початку_повномасштабн* за_часи_війни за_всі_часи з_самого_початку від_самого_початку повномасштабн*_вторгн* повномасштабн*_війн* з_24_лютого за_роки_війни із_початку_війни протягом_війни під_час_війни з_початку_великої від_початку_великої великої_війни великої_війн* початку_повномасштабки повномасштабк* вторгнення за_всю за_увесь_період",
    ru: "с_начала_войны за_время_войны за_всю_войну за_все_время за_весь_период за_период_войны за_все_годы с_начала_вторжения с_начала_полномасштабн* полномасштабн*_вторжен* полномасштабн*_войн* с_самого_начала с_24_февраля за_годы_войны от_начала_войны во_время_войны в_течение_войны вторжения начала_войны с_начала_большой большой_войны полномасштабк* за_всю",
    en: "since_the_start since_the_beginning since_the_invasion since_the_full full_scale_invasion full_scale_war whole_war entire_war during_the_war since_war since_the_war of_all_time all_time since_february ever_since since_day_one throughout_the_war in_the_war over_the_war since_start since_beginning of_the_war beginning_of_the invasion the_war_began war_started start_of_the",
  },
  now: {
    uk: "зараз нині наразі тепер сьогодні досі цю_хвилину цей_час цей_момент в_даний_момент на_цей_момент на_сьогодні теперішн* поточн* актуальн* ще_досі",
    ru: "сейчас теперь ныне нынче поныне на_данный_момент в_данный_момент на_сегодня до_сих_пор текущ* актуальн* в_настоящ*",
    en: "now right_now currently current still present presently at_the_moment as_of_now as_of_today nowadays",
  },
  future: { uk: "майбутн* очікується заплановано", ru: "будущ* планируется запланировано", en: "future in_the_future coming" },
  ago: { uk: "тому", ru: "назад", en: "ago" },
};

/** Statistics that turn a count into another thing. */
export const measures: ConceptTable = {
  median: { uk: "медіан*", ru: "медиан*", en: "median" },
  average: {
    uk: "середн* пересічн* типов* зазвичай звичайно найчастіше",
    ru: "средн* типичн* обычно чаще_всего",
    en: "average averages mean_length mean_time mean_age the_mean typical* usual usually normally avg on_average generally",
  },
  extreme: {
    uk: "найдовш* найбільш* наймолодш* найстарш* максим* мінім* рекорд* найменш* щонайбільше",
    ru: "самый самое самая дольше_всего наибольш* максим* миним* рекорд* наименьш* дольше",
    en: "longest biggest largest youngest oldest maximum minimum record_high highest lowest shortest max min",
  },
  latest: { uk: "останн* крайн*", ru: "последн* крайн*", en: "last latest recent most_recent recently" },
  rate: {
    uk: "щомісяця щотижня за_добу на_день на_місяць на_рік темп* у_день за_день",
    ru: "ежемесячно еженедельно в_сутки в_день в_месяц в_год темп* за_сутки",
    en: "per_prisoner per_person per_capita per_family per_day per_month per_year per_week every_month every_day each_month each_year a_day a_month each_day rate_of",
  },
  breakdown: {
    uk: "окремо поділ* розбивк* по_областях за_областями за_регіонами по_регіонах за_місяцями по_місяцях за_роками по_роках",
    ru: "отдельно разбивк* разделен* по_областям по_регионам по_месяцам по_годам",
    en: "separately breakdown by_region by_month by_year by_oblast by_age by_gender by_sex each_region split",
  },
  rounds: { uk: "обмінів раундів етапів обміни_було", ru: "обменов раундов этапов", en: "exchanges swaps rounds exchange_rounds" },
  times: { uk: "скільки_разів кількість_разів", ru: "сколько_раз количество_раз", en: "how_many_times number_of_times" },
};
