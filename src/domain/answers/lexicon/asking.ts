import type { ConceptTable } from "./concept.js";

/** Words that make a sentence a question of a certain type. */
export const asking: ConceptTable = {
  "how-many": {
    uk: "скільки скільком скількох скількома скільки_ж скіки скілько скількі скіко скок скільк* кількість кількості кільк* число чисел числа чисельн* загальна_кількість стільки багатьом багатьох наскільки_велик* який_обсяг який_розмір обсяг багато_хто хоч_скілько якої_кількості",
    ru: "сколько скольки скольким сколькими скольких скоко скок скока сколька количеств* число чисел числа численност* общее_число общее_количество столько многим_ли многие_ли многих каков_объем какой_объем объем насколько_велик* какого_размера",
    en: "how_many how_much howmany number numbers number_of count amount amount_of quantity tally toll headcount head_count nr how_meny hw_many many much how_large how_big what_size size_of the_size how_numerous what_number what_toll how_few nubmer",
  },
  share: {
    uk: "відсот* відсотк* частк* процент* яка_частина яку_частину якою_мірою четверт* третин* половин* частина_з частина_полон* більшість скільки_відсотк* співвіднош*",
    ru: "процент* доля доли долю долей какая_часть какую_часть в_какой_степени четверть четверти треть трети половин* часть большинств* соотнош*",
    en: "share shares percent* percentage* proportion* fraction* what_part which_part part_of rate ratio pct most majority portion slice what_degree to_what_extent to_what_degree per_cent percentwise quarter_of third_of half_of",
  },
  "how-long": {
    uk: "як_довго скільки_часу скільки_років скільки_місяців скільки_днів скільки_тижнів наскільки_довго довго тривалість",
    ru: "как_долго сколько_лет сколько_времени сколько_месяцев сколько_дней сколько_недель насколько_долго долго длительность",
    en: "how_long how_many_years how_many_months how_many_days how_many_weeks how_much_time for_how_long length_of what_length",
  },
  who: {
    uk: "прізвище_того прізвище_тієї прізвище_цього імя_того що_за_організац* хто хто_це ким чий чия чиє чиї чиїх хто_такий хто_всі хто_така хто_такі як_називається як_зветься_документ як_звати як_зветься як_звуть як_його_звати посада посади посаду посадою посаді чия_робота чия_це_робота чиє_авторство кому_належ* ким_працює на_якій_посаді хто_саме ким_є як_по_імені",
    ru: "фамилию_того фамилия_того фамилию_той имя_того что_за_организац* кто кем чей чья чьё чье чьи чьих чьего от_чьего_имени чьи_слова какая_фамилия какое_имя кто_такой кто_такая кто_такие как_называется как_зовётся как_зовется как_зовут как_звать должность должности должностью чья_работа чья_это_работа чье_авторство кому_принадлежит кем_работает кто_именно кем_является как_по_имени",
    en: "name_of_that name_of_this surname_of who whose whos name_of what_is_the_name what_was_the_name name_of_the hu by_whom to_whom according_to_whom from_whom job_title his_job her_job their_job job_of affiliation affiliated first_name last_name surname occupation which_person what_person which_body what_body",
  },
  "what-is": {
    uk: "що_таке шо_таке що_за шо_за що_це шо_це що_це_за шо_за_звір що_то шо_то",
    ru: "что_такое что_за что_это че_за чо_за что_это_за че_это",
    en: "what_is whats what_are what_s_this what_does_it_mean what_does wat_is",
  },
  what: { uk: "що шо чого чим чому_саме", ru: "что че чо чем", en: "what wat" },
  which: {
    uk: "який яка яке які якого якої якому яку яких яким якими якою якій котрий котра котрі котрих",
    ru: "какой какая какое какие какого какую какому какой каких каким какими какова каков каковы который которая которые которых",
    en: "which",
  },
  when: { uk: "коли", ru: "когда", en: "when" },
  where: { uk: "де куди", ru: "где куда", en: "where" },
  from: {
    uk: "звідки звідкіля на_основі_чого на_підставі_чого звідкіль із_якого_джерела з_якого_джерела чиї_дані чиї_це_дані хто_джерело яке_джерело джерело_цифр* першоджерел* на_чиїх_словах на_чиї_слова на_кого_посил* на_кого_послат* на_кого_спират* звідки_взял* звідки_взят* звідки_взялос* звідки_беруть* звідки_походит* звідки_інф* на_чому_ґрунтується на_чому_базуєт* яке_походження від_кого_ц* від_кого_дан* від_кого_інф* у_кого_взял*",
    ru: "откуда из_какого_источника чьи_данные чьи_это_данные кто_источник какой_источник источник_цифр* откудова первоисточник* на_чьих_словах на_чьи_слова на_кого_ссыл* на_кого_сослат* на_кого_опира* откуда_взял* откуда_взят* откуда_взялос* откуда_берут* откуда_инф* на_чем_основ* какое_происхождение от_кого_эт* от_кого_данн* от_кого_инф* у_кого_взял*",
    en: "information_comes_from data_comes_from where_from where_did_you_get where_do_you_get from_where from_what_source what_is_the_source whats_the_source source_of source_for whose_data whose_number whose_figure which_source on_whose_word on_whose_words on_whose_belief on_whose_authority on_whose_data on_whose whom_do_i_credit whom_should_i_credit who_do_i_credit who_to_credit whom_to_credit who_gets_the_credit whom_should_i_cite whom_to_cite who_to_cite whom_do_i_cite whom_should_i_quote what_is_the_origin original_source primary_source",
  },
  why: { uk: "чому чого_це чого_ж навіщо нащо", ru: "почему зачем отчего", en: "why how_come" },
  how: { uk: "як яким_чином", ru: "как каким_образом", en: "how" },
  whether: { uk: "чи хіба невже", ru: "ли разве неужели есть_ли" },
  auxiliary: { en: "is are do does did was were can could has have will" },
  verify: {
    uk: "правда чи_правда це_правда справді дійсно вірно правильно хіба брехня неправда так_чи_ні чи_так чи_вірно невже_правда кажуть чув чула чули прочитав прочитала пишуть",
    ru: "правда правда_ли это_правда действительно верно правильно неправда вранье так_ли верно_ли говорят слышал слышала слышали прочитал прочитала пишут",
    en: "true is_it_true is_that_true really is_that_right is_this_right correct right fake is_it_right i_heard heard i_read they_say rumour* rumor* accurate confirm_that verify fact_check is_it_so isnt_it arent_there",
  },
  list: {
    uk: "бібліографі* виведіть виведи видай видайте назвіть_всі назвіть_усі перелік список перелічи* перераху* усі всі все_що усе_що все усе покаж*_всі повний_список випиш* зведення зведену огляд_усі* наведіть_вс* наведіть_ус* оголосіть_вес* весь_список увесь_список списком повна_таблиц* усі_до_одн* перерахуй* поіменно_всіх озвучте_вс* озвучте_ус* вивантаж* три_речі три_цифр* три_показник* чотири_речі кілька_речей всьо вся_статистик* всю_статистик* всі_дані усі_дані",
    ru: "библиографи* выведите выведи назовите_всех назовите_все перечень список списком перечисл* все всё всё_что все_что покаж*_все сводк* сводную выпиш* огласите_вес* весь_список списком обзор_всех приведите_все полная_таблиц* все_до_одн* озвучьте_все выгрузи* имеющ*_у_вас три_вещи три_цифр* три_показател* четыре_вещи несколько_вещей вся_статистик* всю_статистик* все_данные всю_информац* всю_инфу",
    en: "bibliograph* dump print_out name_all name_them name_every list list_of all every everything enumerate overview table_of full_table rundown run_down list_them_all run_through summary_of_all summarise_all summarize_all every_single lay_out read_out enumerat* itemise* itemize* three_things three_figures three_numbers four_things two_things",
  },
  differ: {
    uk: "мінус відняти відніма* відмінус* вдвічі удвічі втричі відрізня* різниц* звір* звірте розходят* розбіжн* різні різняться збіга* співпад* сходят* сходиться однаков* порівня* порівнян* це_те_саме це_одне одне_й_те те_саме_число суперечат* обох обидв* дві_цифри два_числа двоє двічі проти vs розход* кого_більше чого_більше яких_більше що_більше кого_менше чого_менше дві_різні дві_оцінк* два_підрахунк* поруч_із_ним поруч_з_ним поряд_із_ним поряд_з_ним поряд_постав* поруч_постав* узгоджу* незалежних_підрахунк*",
    ru: "минус отнять отнима* вычесть вычита* вдвое втрое отлича* разниц* сверьте сверь сверит* сверк* расхожд* расход* разные разнятся совпада* совпал* сход*_ли сходятся одинаков* сравн* одно_и_то_же то_же_самое тот_же противореч* обоих обе оба две_цифры два_числа дважды против кого_больше чего_больше каких_больше что_больше кого_меньше чего_меньше две_разные две_оценк* два_подсчет* рядом_с_ним рядом_постав* поставь*_рядом согласую* независимых_подсчет*",
    en: "minus subtract* deduct* take_away differ* different difference* discrepanc* mismatch* gap diverg* the_same_number same_number same_count same_figure is_it_the_same are_they_the_same same_or match* agree* agreement compare compared comparison versus vs coincid* contradict* both two_numbers two_figures two_different twice against side_by_side identical next_to alongside line_up lined_up bigger_number larger_number greater_number which_is_bigger which_is_larger which_is_greater which_is_more which_is_higher both_counts both_figures both_numbers two_counts two_estimates two_independent set_against stack_up how_does_it_compare tell_apart keep_apart keep_them_apart apart_from_each",
  },
  sum: {
    uk: "у_сумі в_сумі у_сумі в_сумі сума плюс додати додаємо скласти складаємо сумма додав додала додали додаю додамо склав_разом склала_разом сумую сумував сумувала підсумував* просумув* складіть склади додай додайте підсумуй*",
    ru: "в_сумме сумма плюс сложить складываем прибавить в_общей_сложности сложил сложила сложили складываю прибавил прибавила суммир* просуммир* сложи сложите прибавь прибавьте",
    en: "sum sums plus add added adding combined combine in_sum adds_up makes add_up adding_up summed summing total_up totalled totaled",
  },
  together: { uk: "разом сумарно укупі", ru: "вместе суммарно итого", en: "altogether together" },
  total: {
    uk: "всього усього загалом взагалі_всього сукупно загальн*",
    ru: "всего общее общая итого в_общем в_целом общ*_числ*",
    en: "total totals overall in_all all_in_all in_total grand_total whole entire",
  },
  "ask-period": {
    uk: "рік_який а_рік період* за_який_період який_рік який_саме_рік якого_періоду за_який_час за_які за_який_час за_який_рік за_які_роки за_скільки_часу якого_року станом_на_коли на_яку_дату часов*_рамк*",
    ru: "период* за_какой_период какой_год какого_периода за_сколько_лет за_какие за_какое_время за_какой_год за_какие_годы за_сколько_времени какого_года на_какую_дату временн*_рамк*",
    en: "dates calendar_year cover_calendar period what_period time_span timespan span_of what_timespan what_time_span dates_of which_dates which_period time_frame timeframe time_period what_year which_year what_dates as_of_when time_span timespan what_time_span",
  },
  "ask-rough": {
    uk: "точн* точно приблизн* округл* на_око оцінк* оціночн* орієнтовн* достеменн*",
    ru: "точн* точно приблизительн* примерн* округл* на_глаз оценк* оценочн* ориентировочн*",
    en: "exact exactly precise approx floor ceiling full_count rough roughly approximat* estimate estimated estimates rounded ballpark guess",
  },
  "ask-published": { uk: "опублік* оприлюдн* надрук* друкув*", ru: "опублик* напечат* печатал*", en: "publish* printed print" },
  anaphora: {
    uk: "них їх їм ними серед_них з_них із_них такі таких такими отаких цих тих з_тих з_цих їхніх з_усіх",
    ru: "них им ими среди_них из_них такие таких такими этих тех из_тех из_этих ихних",
    en: "them of_them among_them those of_those of_these these such like_him like_her like_that",
  },
  pronoun: { uk: "він вона його її йому їй неї нього ним нею", ru: "он она его ее ему ей него нее нем ней", en: "he she him her his hers" },
  negation: {
    uk: "не ні нє без жодн* ніхто нікому нікого ані",
    ru: "не нет ни без никто никому никого нету",
    en: "not never no none without nobody didnt dont doesnt wasnt werent hasnt havent isnt arent cannot cant",
  },
  next: {
    uk: "наступн* найближч* чергов* коли_буде коли_будуть",
    ru: "следующ* ближайш* очередн* когда_будет когда_будут",
    en: "next upcoming forthcoming when_will",
  },
};

/** Words of stating, counting and publishing: in "who counted them" they ask for the source, in "how many did X count" they say nothing. */
export const stating: ConceptTable = {
  said: {
    uk: "сказа* засвідч* посвідч* казав казала казали каже кажуть говор* говорит* повідом* повідомл* заяв* назв* назива* називає стверджу* розпов* розказ* оголос* згад* озвуч* запевн* наголос* підкресл* цитат* каже_про розповів слова слів словах зазнач* наводи* навел* навів озвучен* приписуют* приписує* поширив поширила твердженн* ствердж* жалів* належать_слова прозвуча*",
    ru: "сказа* засвидетельств* удостовер* сказал говор* говорит* сообщ* сообща* заявил* заявля* назвал* называл* называет утвержда* рассказ* объяв* упомин* озвуч* подчерк* цитат* сообщила слова слов словах привод* привел* приписыва* прозвуча* заявлен* распростран* высказ* утвержден* жалова*",
    en: "credit credited reported reporting said say says saying attribut* vouch* assert* maintain* insist* told tell tells stated states claim claims claimed announc* mention* according quote* quoted cite* cited speak speaks spoke talked talk talks gave give gives named attribute attributed came_up_with come_up_with came_out_with came_forward put_forward put_about go_public testified_publicly made_the_claim complain*",
  },
  counted: {
    uk: "налічил* ведет веде рахув* порахув* нарахув* нарахов* підрах* зафіксу* зафіксов* фіксу* задокумент* документу* облік* налічу* нарахує оцін* лічив лічил* веде_облік рахуют* рахуєт* рахуютьс* значат* значит* числят* вказан* адмініструє адмініструє* веде_цей ведуть_цей опікується порахован* підрахован* вивів_цифр* зафіксован*",
    ru: "ведет насчит* ведет ведёт счита* посчита* насчита* подсчит* подсчет* зафиксир* фиксир* задокумент* документир* насчитыв* оценил* оценива* учитыва* ведет_учет числят* числит* значат* значит* указан* администриру* подсчитан* посчитан* вывел_цифр* зафиксирован*",
    en: "count counts counted counting record records recorded document documented documents register_ed log logged reckon* calculat* estimat* tallied comput* assess* behind administers administered maintains compil* tallies counting_was",
  },
  collected: {
    uk: "зібра* збира* провел* проведен* провів",
    ru: "собра* собирал* провел* проведен*",
    en: "collect* gather* conduct* carried_out did_they_do",
  },
  wrote: {
    uk: "писа* напис* пише склал* уклал* підготув* видав видал* автор* випуст* створи* авторств* уклад* упоряд*",
    ru: "писа* напис* пишет подготов* издал* автор* выпуст* создал* авторств* составител*",
    en: "write writes wrote written author* issue issued compiled prepared produced made_the released_the put_out authored authorship compil* drew_up",
  },
  published: {
    uk: "опублік* оприлюдн* надрук* друкув* видрук* вийшл* виклав виклали виклало написав_про прочитати почитати ознайомит* розмістил* розміщен* посилання_на_новин* першим_написав",
    ru: "опублик* напечат* обнарод* вышл* выложил* прочитать почитать ознакоми* размест* размещен* ссылк*_на_новост*",
    en: "publish* printed print posted appear* read_it read_this read_that read_the_original read_more reprinted broke_the_story broke_this",
  },
};

/** Nouns and adjectives that go with any count: they help to find, and never forbid. */
export const soft: ConceptTable = {
  figure: {
    uk: "цифр* дані даних даними даним статист* показник* інформац* відомост* інфа інфу значен*",
    ru: "цифр* данн* данные данным статист* показател* информац* сведени* инфа инфу значени*",
    en: "figure figures data statistic* stats info information value",
  },
  case: {
    uk: "випад* епізод* факт* подій інцидент*",
    ru: "случа* эпизод* факт* событи* инцидент*",
    en: "case cases instance* incident* episode* occurrence* fact facts event events",
  },
  home: { uk: "додому дім домів вдома удома дома до_дому", ru: "домой дом дома до_дому", en: "home homes homeland" },
  whole: {
    uk: "повн* цілковит* абсолютн* суцільн*",
    ru: "полн* полност* целиком абсолютн*",
    en: "complete* full fully entirely absolute*",
  },
  systemic: {
    uk: "системн* систематичн* масов* поголовн*",
    ru: "системн* систематич* массов* поголовн*",
    en: "systemic systematic* widespread mass routine*",
  },
  nearly: { uk: "майже практичн*", ru: "почти практически", en: "nearly almost" },
  source: { uk: "джерел* бібліографі*", ru: "источник* библиографи*", en: "bibliograph* source sources provenance origin" },
  forms: { uk: "форм* вид види метод*", ru: "форм* вид виды метод*", en: "form forms kind kinds type types method*" },
  result: { uk: "результат* підсумк* наслідк*", ru: "результат* итог* последств*", en: "result* outcome*" },
  big: {
    uk: "велик* багато чимало тисяч* сотн* десятк*_тисяч",
    ru: "больш* много тысяч* сотн* десятк*_тысяч",
    en: "big large many_of lots thousand* hundred* tens_of_thousands scale size extent",
  },
  fullscale: { uk: "повномасштабн* широкомасштабн*", ru: "полномасштабн* широкомасштабн*", en: "full_scale fullscale" },
  war: { uk: "війн* війна війни війну воєн*", ru: "войн* война войны", en: "war wartime" },
  former: { uk: "колишн* екс бувш*", ru: "бывш* экс", en: "former ex once_a formerly" },
  world: { uk: "світ світу світом світі", ru: "мир мира миром мире", en: "world" },
  hand: { uk: "руках рук руки", ru: "руках рук руки", en: "hands" },
  after: { uk: "після потім", ru: "после потом", en: "after following" },
  already: {
    uk: "вже уже досі дотепер на_сьогодні наразі_вже",
    ru: "уже до_сих_пор на_сегодня пока_что",
    en: "already so_far to_date until_now up_to_now thus_far yet",
  },
  allow: {
    uk: "дозвол* дозволя* дают* дають дали_змогу дали_можлив* дали давал* дает дає дозволен* можна вдал* вдається пощастил* змогли зміг змогла змога",
    ru: "разреш* дозвол* дают дали давал* дает позволя* позволил* удал* удается повезло смогли смог удавал* можно",
    en: "allow* permit* let lets get_to gets_to got_to able managed could lucky",
  },
  received: {
    uk: "взяли взято взяв беруть отрим* одерж* дістал* дійш* надійш* прийшл* мали мав мала",
    ru: "взяли взято взял берут получ* дошл* дошёл пришл* приход* имели",
    en: "got get gets getting receiv* obtain* reach* had come came gotten",
  },
};
