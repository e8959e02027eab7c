import type { ConceptTable } from "./concept.js";

/**
 * More ways to say the wishes of `wishes.ts`: deeds with their objects, as people tell them in passing. Each belongs to the
 * concept of the same name there; those that only `plain-wishes.ts` knows stand last.
 */
export const deeds: ConceptTable = {
  status: {
    uk: "без_руху без_змін зрушен* зрушил* поступ просуну* жодної_відповід* жодного_відгук* не_озив* не_озвав* не_озвал* не_відгук* не_відпис* не_відповід* ніхто_не_відпов* висить завис* зависла застряг* лежить_без опрацьов* опрацюв* беруть_в_роботу взяв_в_роботу ви_*_отримали ви_*_одержали чи_отримали хтось_бачив хтось_читав чи_бачив чи_бачили на_якій_стадії на_якому_етапі що_вирішили",
    ru: "без_движен* без_изменен* сдвиг* сдвинул* продвиг* ни_ответа никакого_ответа не_отозв* не_отклик* не_ответ* никто_не_ответ* висит завис* зависла застрял* лежит_без обработ* взял_в_работу вы_*_получили почему_молчите кто_то_видел кто_нибудь_видел кто_нибудь_читал на_какой_стадии на_каком_этапе что_решили",
    en: "movement any_movement any_progress nobody_replied nobody_answered nobody_wrote_back no_one_replied no_one_answered no_reply no_answer no_response waiting_to_hear still_waiting picked_it_up pick_it_up picked_up pick_up looked_at look_at_what being_handled been_handled get_handled dealt_with moved_forward moving_forward stuck gone_anywhere where_is_it_at whats_going_on_with anyone_seen anybody_seen anyone_read",
  },
  sent: {
    uk: "вам_писала вам_писав вам_писали я_писала я_писав реєструвала реєстрував завела_справу завів_справу",
    ru: "вам_писала вам_писал вам_писали я_писала я_писал регистрировала регистрировал завела_дело завел_дело",
    en: "i_put_in we_put_in ive_put_in i_opened_a i_lodged we_lodged i_handed_in i_gave_in i_turned_in i_mailed i_reported",
  },
  filed: {
    uk: "подала_анкет* подав_анкет* заповнювала заповнював",
    ru: "подала_анкет* подал_анкет* заполняла заполнял",
    en: "i_lodged we_lodged i_put_in_a i_handed_in report_i_filed",
  },
  submission: {
    uk: "тікета тікету бланк бланка",
    ru: "тикета тикету бланк бланка",
    en: "case_on case_about case_for reference_number reference filing",
  },
  submit: {
    uk: "яка_процедура_подач* процедура_подач* порядок_подач* форма_для_розшук* форма_на_розшук анкета_на_розшук* анкета_для_розшук* анкета_розшук* бланк_на_розшук бланк_для_розшук* анкету_на_розшук* заповнюють заповнюють_анкет* кому_передати передати_вам подають_заяв* завести_справу завести_дело внести_його внести_її поставити_на_облік стати_на_облік",
    ru: "процедура_подач* порядок_подач* форма_для_розыск* форма_на_розыск анкета_на_розыск* анкета_для_розыск* анкета_розыск* бланк_на_розыск бланк_для_розыск* анкету_на_розыск* заполняют подают_заяв* кому_передать передать_вам завести_дело поставить_на_учет встать_на_учет",
    en: "take_down_details take_down_the_details take_his_details take_her_details get_my_*_registered get_our_*_registered get_him_registered get_her_registered get_*_registered get_my_*_listed get_him_listed have_him_registered have_my_*_registered him_added her_added details_in_your details_into_your his_details_in who_takes_it who_takes_this search_form missing_form",
  },
  "what-to-do": {
    uk: "яка_процедура який_порядок",
    ru: "какая_процедура какой_порядок",
    en: "whats_the_procedure what_is_the_procedure",
  },
  "to-whom": { en: "who_takes_it who_takes_this who_takes_them" },
  reach: {
    uk: "додзвон* зателефон* передзвон* я_подзвоню подзвоню голосом голосове голосовим голосову вголос",
    ru: "дозвон* перезвон* я_позвоню позвоню голосом голосовое голосовым голосовое_сообщен* вслух",
    en: "get_hold_of reach_your get_through_to through_to call_back call_me ring_me ring_you ring_someone ring_somebody voice_message voice_note by_voice by_phone over_the_phone phone_line out_loud",
  },
  team: {
    uk: "хто_за_вами за_вами_стоїт* хтось_із_команди",
    ru: "кто_за_вами за_вами_стоит кто_вами_руковод* вами_руковод* кто_то_из_команды",
    en: "your_staff your_people your_team your_office your_newsroom whoever_is_behind staff",
  },
  human: {
    uk: "з_кимось кимось_поговорити комусь_розказати комусь_розповісти хтось_передзвон* хтось_подзвон* комусь_з_ваших комусь_із_ваших хтось_із_команди хтось_з_команди хтось_із_ваших хтось_з_ваших когось_із_ваших когось_з_ваших",
    ru: "с_кем_нибудь кому_то_рассказать кому_нибудь_рассказать кто_нибудь_перезвон* пусть_перезвон* кому_то_из_ваших кто_то_из_команды кто_нибудь_из_команды кого_то_из_ваших кто_нибудь_из_ваших кого_нибудь_из_ваших",
    en: "your_staff member_of_staff ring_someone ring_somebody call_someone call_somebody one_of_your_people someone_from_your somebody_from_your",
  },
  newcomer: {
    uk: "шо_до_чого що_до_чого шо_тут_до_чого що_тут_до_чого не_розберу* не_розбираю* не_второпаю не_тямлю не_втямлю вперше_тут",
    ru: "что_к_чему шо_к_чему че_к_чему чо_к_чему не_разберу* не_разбираюс* не_соображу впервые_тут",
    en: "whats_going_on_here what_is_going_on_here no_clue no_idea_what dont_know_what_this just_joined just_arrived im_lost_here how_to_work_with",
  },
  ability: {
    uk: "про_що_ти про_шо_ти ти_про_що ти_про_шо про_що_цей про_що_бот навіщо_цей для_чого_цей яка_від_тебе_користь список_команд перелік_команд",
    ru: "про_что_ты ты_про_что про_что_этот про_что_бот зачем_этот для_чего_этот какая_от_тебя_польза список_команд перечень_команд",
    en: "youre_capable_of you_capable_of capable_of list_of_commands point_of_this purpose_of_this whats_this_for what_this_is_for",
  },
  subscribe: {
    uk: "новини_раз_на оновлення_раз_на свіжі_дані_від_вас",
    ru: "новости_раз_в обновления_раз_в",
    en: "send_me_updates sending_me_updates sending_me_these_updates these_updates your_updates newsroom_in_the_loop desk_in_the_loop team_in_the_loop",
  },
  "keep-sending": {
    uk: "отримувати_від_вас одержувати_від_вас отримувати_новин* отримувати_оновлен* раз_на_тиждень раз_на_місяць нагадайте_мені_коли",
    ru: "получать_от_вас получать_новост* получать_обновлен* раз_в_неделю раз_в_месяц напомните_мне_когда",
    en: "get_your_updates receive_your_updates keep_our_*_in_the_loop keep_*_in_the_loop",
  },
  "let-know": {
    uk: "нагадайте_мені нагадай_мені",
    ru: "напомните_мне напомни_мне",
    en: "remind_me",
  },
  send: {
    uk: "нагадайте_мені нагадай_мені",
    ru: "напомните_мне напомни_мне",
    en: "remind_me",
  },
  "do-not-keep": {
    uk: "від_мене_*_нічого_не_лиш* нічого_не_лишил* нічого_не_залиш* нічого_мого",
    ru: "ничего_не_остал* ничего_моего",
    en: "be_forgotten",
  },
  "own-data": { en: "be_forgotten" },
  erase: {
    uk: "заберіть_мій заберіть_мою заберіть_наш*",
    ru: "заберите_мой заберите_мою заберите_наш*",
    en: "be_forgotten forget_me",
  },
  /** To say aloud what zvistka was told: harmless alone. */
  reveal: {
    uk: "повтори повторіть повтори_все виведи виведіть покажи покажіть розкрий відкрий надрукуй процитуй дослівно перекажи роздрукуй",
    ru: "повтори повторите выведи выведите покажи покажите раскрой открой напечатай процитируй дословно перескажи распечатай",
    en: "repeat print output reveal display dump show recite disclose leak paste echo",
  },
  /** What it was told. */
  "told-before": {
    uk: "усе_вище все_вище все_що_вище усе_що_вище текст_вище вище_цього початков*_текст початков*_повідомлен* перше_повідомлення попереднє_повідомлення твої_правила свої_правила твої_налаштув* свої_налаштув* твої_вказівк* свої_вказівк* починається_з_ти починається_зі_слів",
    ru: "все_выше всё_выше все_что_выше текст_выше выше_этого начальн*_текст начальн*_сообщен* первое_сообщение предыдущее_сообщение твои_правила свои_правила твои_настройк* свои_настройк* твои_указани* свои_указани* начинается_с_ты начинается_со_слов",
    en: "everything_above all_above text_above words_above above_this above_that starts_with_you_are start_with_you_are that_starts_with begins_with_you_are initial_message initial_instructions first_message your_rules your_guidelines your_settings your_configuration your_system your_hidden",
  },
  /** What only a paper that waits for an answer does. */
  stuck: {
    uk: "висить завис* зависла застряг* без_руху чому_мовчите",
    ru: "висит завис* зависла застрял* без_движен* почему_молчите",
    en: "stuck not_moving",
  },
  /** The bot itself, or the place where one writes to it. */
  bot: {
    uk: "ти тебе тобою бот бота боте ботику цей_чат цього_чату чат програма помічник* помічнику сервіс тут",
    ru: "ты тебя тобой бот бота ботик этот_чат этого_чата чат программа помощник тут здесь",
    en: "you u bot youre this_bot this_thing this_chat this_service this_app this_channel here",
  },
  /** What something is there for. */
  purpose: {
    uk: "навіщо нащо про_що про_шо для_чого мета призначен* ціль сенс",
    ru: "зачем про_что о_чем для_чего цель назначен* предназначен* смысл",
    en: "whats_this_for what_for point purpose for about capable",
  },
};
