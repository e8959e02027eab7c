import type { ConceptTable } from "./concept.js";

export { offTopic } from "./off-topic.js";

/**
 * What people want zvistka to do. `find-feature.ts` puts these together: hardly any of them is a wish alone. `*` between two
 * words of a phrase stands for any short word.
 */
export const wishes: ConceptTable = {
  subscribe: {
    uk: "підписат* підписув* підпиш* підписк* розсилк* підпісат* дайджест* відписат* відписув* дайте_знати_якщо_ще дайте_знати_якщо_нов* дайте_знати_якщо_буд* дайте_знати_коли_буд* дайте_знати_як_буд* дай_знати_якщо_ще дай_знати_коли_буд* дай_знати_як_буд* повідомте_якщо_ще повідомте_якщо_буд* повідомте_коли_буд* повідом_коли_буд*",
    ru: "подписат* подписыв* подпиш* подписк* рассылк* дайджест* отписаться отписка отписаця дайте_знать_если_еще дайте_знать_если_буд* дайте_знать_если_появ* дайте_знать_когда_буд* дай_знать_если_еще дай_знать_если_буд* дай_знать_когда_буд* сообщите_если_еще сообщите_если_буд* сообщите_когда_буд* сообщи_когда_буд*",
    en: "subscri* unsubscri* newsletter* digest digests sign_up sign_me_up opt_in mailing_list let_me_know_if_more let_me_know_if_any_more let_me_know_if_new let_me_know_if_another let_me_know_if_there let_me_know_when_more let_me_know_when_new let_me_know_when_there let_me_know_when_another let_us_know_if_more let_us_know_when_more tell_me_when_more tell_me_if_more",
  },
  notify: {
    uk: "сповіщ* сповіст* нотифік* пуш* нагадуван*",
    ru: "уведом* оповещ* оповест* напоминан* пуш_уведом*",
    en: "notif* alert alerts push_message* reminder*",
  },
  watch: {
    uk: "відстежув* відстежит* відслідков* слідкув* слідкую стежит* стежу моніторит* відстежуєт* відстежуєте ведете рахуєте",
    ru: "отслежив* отследи* следить следите слежу мониторит* ведете считаете",
    en: "follow following track tracked tracking keep_track watch watching monitor keep_an_eye keep_tabs",
  },
  /** "Add them up": to be summed, not handed in. */
  "sum-up": {
    en: "add_up add_*_up add_*_*_up add_*_together add_together sum_up",
    uk: "додай_їх додайте_їх склади_їх складіть_їх",
    ru: "сложи_их сложите_их прибавь_их",
  },
  /** What only comes to somebody who has asked for it, said of zvistka's own messages. */
  send: {
    uk: "надсил* надішл* надісл* присил* прислат* писав писали пише писати узнавати дізнаватис* пришл* пришлі* пишіть пиши напишіть напиши скидай* скинь* скидув* кидай* тримайте_в_курсі тримай_в_курсі бути_в_курсі дайте_знати дай_знати дайте_знать повідомляй* повідомляти повідомте повідом маякн* скажіть_коли скажи_коли приходил* приходить приходят смс отпишіть* отпишит* шліть шли смску смс* повідомлення сигнал* дзвякн* пінган* пінгн*",
    ru: "присыл* писал писали пишет писать узнавать пришл* прислат* шлите шли напишите напиши пишите пиши скидыв* скинь* держите_в_курсе держи_в_курсе быть_в_курсе дайте_знать дай_знать сообщай* сообщать сообщите сообщи маякн* скажите_когда скажи_когда приходил* приходить приходят смс смску отпишит* отпиши сообщение сообщения сигнал* пингани* пингуй*",
    en: "send sending text ping pinging message messages message_me write_me write_to_me email_me tell_me_when let_me_know let_us_know let_*_know let_*_*_know keep_me_posted keep_me_updated keep_us_posted keep_me_in_the_loop inform_me drop_me post_me shoot_me hear_from_you sms buzz get_an_email an_email email emails email_me",
  },
  "let-know": {
    uk: "дайте_знати дай_знати дайте_знать повідомте повідом маякн* скажіть_коли скажи_коли",
    ru: "дайте_знать дай_знать сообщите сообщи маякн* скажите_когда скажи_когда отпишит*",
    en: "let_me_know let_us_know let_*_know let_*_*_know tell_me_when tell_us_when ping ping_me ping_our",
  },
  /** Asked for again and again: wanted even where nothing says when. */
  "keep-sending": {
    uk: "надсилати надсилайте надсилат* присилати присилайте присилат* присилав* писали_самі самі_писали самі_мені_писали мені_самі_писали повідомляйте повідомляти пишіть шліть скидайте скидувати кидайте тримайте_в_курсі тримай_в_курсі бути_в_курсі приходило приходила приходили приходити щотижня щодня автоматичн* регулярн*",
    ru: "присылать присылайте присылал* писали_сами сами_писали сообщайте сообщать пишите шлите скидывать скидывайте кидайте держите_в_курсе держи_в_курсе быть_в_курсе приходило приходила приходили приходить еженедельно ежедневно автоматичес* регулярн*",
    en: "keep_me_posted keep_me_updated keep_us_posted keep_me_in_the_loop keep_sending weekly daily every_week every_day automatically regularly",
  },
  "to-me": {
    uk: "мені мене нам мі самі сама сам автоматичн* на_телефон на_пошту на_вайбер в_телеграм",
    ru: "мне меня нам мене сами само сама сам автоматичес* на_телефон на_почту на_вайбер в_телеграм ко_мне",
    en: "me us automatically our my_phone my_email our_newsroom i_get i_receive i_want to_know_whenever id_like_a",
  },
  "as-soon": {
    uk: "коли якщо якшо як_тільки щойно тільки_но кожен_раз щоразу про_кожну про_кожен щотижня щодня щомісяця регулярн* раз_на_тиждень раз_на_місяць як",
    ru: "когда если как_только едва каждый_раз о_каждой о_каждом еженедельно ежедневно каждую_неделю каждый_день регулярн* раз_в_неделю раз_в_месяц",
    en: "when whenever if as_soon every_time each_time once_the once_there once_it weekly daily every_week every_day every_month regularly the_moment the_minute in_case",
  },
  change: {
    uk: "зміниться змінит* змін зміни зміну зміну змінюєт* змінюют* змінят* поміняєт* поміняют* помінят* оновлен* оновит* оновили оновите оновлят* оновлю* зявит* зявля* перегляд* перегляне* нове нових нові нового нова нову новій новим новини новин новина новинк* новості зросте зростут* збільшит* зменшит* додаст* додадут* свіж* буде_щось поновл*",
    ru: "изменит* измен* изменен* меня* поменя* обновлен* обновит* обновили обновите обновят* обновля* появит* появят* появля* пересмотр* новое новых новые нового новая новую новой новым новенькое новости новостей новост* вырастет увеличит* уменьшит* добав* свеж* будет_что",
    en: "change changes changed revised revise revises revision update updates updated updating new news latest goes_up go_up goes_down rises rise move moves moved moving grows drops falls increases decreases something_comes something_happens develops developments ticks_up fresh",
  },
  erase: {
    uk: "забрати_згод* забрати_назад заберу_згод* забираю_згод* передумал* видал* видалит* видалять* заберіть_мо* заберіть_мен*_з заберіть_*_дан* заберіть_*_анкет* заберіть_*_заявк* стерти зітріть зітри стирай* стер* забудьте забудь приберіть прибрати прибери прибирайте витріт* витерти витри відклик* відклич* очист* знищ* виключіть виключити відпишіть мене_викресл* викресліть викреслити викинь* викиньте заберіть_геть позбут* анулюй* скасуйте вилуч*",
    ru: "забрать_соглас* забрать_обратно забираю_соглас* передумал* убрали_это убрали_мо* это_всё_убрали это_все_убрали все_убрали чтобы_*_убрали чтоб_*_убрали чтобы_*_*_*_убрали чтобы_*_*_убрали удал* удоли* заберите_мо* заберите_мен*_из заберите_*_данн* заберите_*_анкет* заберите_*_заявк* стереть сотрите сотри стирай* стирать забудьте забудь уберите убрать убери отозв* отзыва* отзыв очист* уничтож* исключите исключить вычеркн* выкин* выкиньте избавит* аннулир* изымите изъять",
    en: "delete deleting deletion deleted remove removed removing erase erased erasing erasure forget wipe wiped withdraw revoke purge purged clear get_rid_of scrub scrubbed stop_storing stop_keeping stop_holding take_me_off take_us_off take_it_off take_them_off take_*_off take_*_*_off take_*_*_*_off take_it_down take_*_*_down take_my strike_me cancel_my cancel_me opt_out gone_from want_it_gone want_*_gone take_back taking_back take_*_back take_*_*_back took_back pull_my pull_*_out unregister deregister",
  },
  "do-not-keep": {
    uk: "не_*_зберігал* не_хочу_*_*_зберіг* не_хочу_*_*_трима* не_зберіга* не_тримал* не_було_*_*_систем* не_було_*_*_баз* не_було_*_вас не_було_в_вас не_було_у_вас не_лишал* не_залишал*_у_вас не_згод* не_згідн*",
    ru: "не_хранил* не_хранит* не_хочу_*_*_хран* не_хочу_*_*_держ* не_*_хранил* не_держал* не_было_*_*_систем* не_было_*_*_баз* не_было_у_вас не_оставал* не_соглас* больше_не_хочу",
    en: "dont_keep not_keep dont_store not_store not_kept dont_hold no_longer_keep do_not_consent dont_consent no_longer_agree not_*_kept dont_want_you_to_have dont_want_you_to_keep dont_want_you_keeping dont_want_*_*_*_kept dont_want_*_*_kept dont_want_*_*_stored dont_want_*_*_*_on dont_want_*_*_on dont_want_to_be_on dont_want_to_be_in",
  },
  /** To remain or be kept somewhere: against one's wish it is to be erased. */
  stays: {
    uk: "лишав* лишил* залишав* залишил* залишат* зберігат* зберігал* зберігав* тримал* тримат* був було була були",
    ru: "оставал* остал* остават* хранил* хранит* держал* держат* был было была были",
    en: "stay stays stayed kept keep keeping stored sit sitting remain remains hanging held",
  },
  "your-base": {
    uk: "ваш*_баз* ваш*_систем* ваш*_списк* ваш*_реєстр* ваших_даних",
    ru: "ваш*_баз* ваш*_систем* ваш*_списк* ваш*_реестр* ваших_данных",
    en: "your_database your_system your_records your_list your_files your_books your_servers",
  },
  give: { uk: "віддал* віддад* віддан*", ru: "отдал* отдад* отдан*" },
  "own-data": {
    uk: "персональн* особист*_дан* мої_дан* свої_дан* моїх_дан* номер номера номеру номером телефону телефон обліков* акаунт* листуван* чат чату згод* переписк* профіл* прізвищ* імя імені адрес* пошту пошти паспорт* документ* фото фотк* усе_що_я все_що_я все_шо_я усе_шо_я що_я_писа* шо_я_писа* що_писала що_вам_писа* наш*_розмов*",
    ru: "персональн* личн*_данн* мои_данн* свои_данн* моих_данн* номер номера номеру номером телефона телефон аккаунт* акаунт* переписк* чат чата соглас* профил* фамили* имя имени имена адрес* почту почты паспорт* документ* фото фотк* все_что_я всё_что_я что_я_писа* что_писала что_вам_писа* наш*_разговор*",
    en: "consent consents consnet concent permission phone personal account phone_number number_from conversation chat_history history consent profile my_details my_data my_info* gdpr my_name our_name* name names address passport document documents photo photos picture pictures everything_i all_i_wrote what_i_wrote what_i_sent what_i_told it_all all_of_it everything_about",
  },
  submission: {
    uk: "заявк* заяв* звернен* анкет* тікет* запит запиту запитом повідомлен* форму форма форми подан* справ* скарг* претензі* прохан* бумаг* заявлен* обращен*",
    ru: "заявк* заявлен* обращен* анкет* тикет* запрос запроса запросом сообщен* форму форма формы подан* дело жалоб* претензи* бумаг* прошени*",
    en: "application aplication request requests submission submitted ticket form message report reports case_number claim inquiry enquiry questionnaire complaint paperwork papers my_case",
  },
  status: {
    uk: "що_з_заявк* шо_з_заявк* що_із_заявк* що_з_моєю_заяв* що_з_моїм_звер* що_зі_звернен* шо_зі_звернен* що_з_анкет* відкривав відкривала відкривали відкрив_її відкрили_її глянув глянула глянули переглядав* переглянул* займаєт* займаєтьс* узяли_в_роботу взяли_в_роботу статус* стан розгля* перевір* дійшл* дійшов прийнял* прийнят* обробл* відповід* дивил* подивил* смотріл* бачил* читав читали прочита* отримали_ви ви_отримали дістали ви_дістали одержали тиш* мовч* етап* ні_слуху нічого_не_чути шо_там_по що_там_по шо_там_з ну_що_там ну_шо_там що_там_із скільки_ще_чекати коли_відповісте рух_по руху_по досі_нічого і_нічого що_з_нею шо_з_нею що_з_ним шо_з_ним що_там_з що_чути чекаю чекати зареєстрован* рухаєт*",
    ru: "что_с_заявк* чо_с_заявк* шо_с_заявк* что_с_моей_заяв* что_с_моим_обращ* что_с_обращен* что_с_анкет* открывал открывала открывали открыли_ее глянул глянула глянули просматривал* просмотрел* занимается занимаются взяли_в_работу статус* состояни* рассмотр* рассматрив* провер* дошл* дошёл дошел принял* принят* обработ* ответ* смотрел* посмотрел* видел* читал* прочита* прочел получили_ли вы_получили получили тишин* молч* этап* стади* ни_слуху что_там_по чё_там_по чо_там_по че_там_по шо_там_по ну_что_там ну_шо_там сколько_еще_ждать когда_ответите движени* до_сих_пор_ничего и_ничего смотрели посмотрели что_с_ней чо_с_ней что_с_ним что_там_с что_слышно жду ждать зарегистрирован* движет*",
    en: "opened glanced picked_up anyone_open even_opened what_happened_to_my what_happened_with_my whats_with_my what_about_my status state review* checked check process* progress received_my received receive get_my got_my seen read looked look_at answer_to hear_back heard_back heard_nothing heard_anything reply response answered news_on any_news update_on happening happened going_on silence stage get_through got_through go_through went_through arrive arrived reach_you reached_you been_received was_received still_nothing nothing_yet no_word_since nothing_since did_you_get did_you_receive have_you_received do_you_have_it in_the_queue how_much_longer gotten_to until_someone whats_up_with what_became follow_up on_my where_is_my where_does_my",
  },
  submit: {
    uk: "записали_* *_записали ви_*_записали ви_*_*_записали передати_*_дан* передать_*_дан* передати_відомост* записат* записать дан*_передати дан*_передать передать_дан* подати подать подавати подаю подаватис* подаватись подаєт* заявити додати внести внисти внесіть внесли занести вписати заповнит* залишити лишити зареєструв* оформит* повідомити повідомляти сповістити передати_дані передати_інформ* розмістити надати_інформацію надати_дані написати_про сказати_про скинуть_*_дан* скинути_*_дан* кинути_дані дати_дані здати_дані розказати_про заявлять подаватт* заяву_написати написати_заяву",
    ru: "передать_*_данн* передать_*_*_данн* передать_сведени* падать_заяв* подать_заяв* хачу_падать записать данн*_передать подать подавать подаю подаваться заявить заявлять добавить внести внесите внесли занести вписать заполнит* оставить_заяв* оставить_данн* оставить_инф* оставить_*_*_инф* оставить_*_инф* оставить_сообщ* зарегистр* оформить оформлять сообщить сообщать передать_данн* передать_инф* разместить предоставить предоставляют подаватт* написать_про написать_о написать_заяв* скинуть_*_данн* рассказать_о_* дать_данные сдать_данные",
    en: "get_him_on_your get_her_on_your get_them_on_your get_him_in_your get_her_in_your get_him_into_your get_her_into_your get_him_on_the get_her_on_the get_him_onto get_her_onto add_him add_her add_them add_my add_our add_this put_my put_our register_him register_her register_them register_my register_a register_our put_him_on put_her_on submit submitting file filing to_report i_report report_a report_my report_missing report_someone report_him report_her report_that report_it report_our can_report do_i_report reporting_a register_my fill fill_in lodge upload enter tell_you_about inform_you make_a_report put_in send_info* send_in send_you_* provide_info* give_you_info* give_you_* hand_in hand_over turn_in pass_on give_*_details leave_*_details give_details pass_details let_you_know send_it send_this send_them_to_you tell_you",
  },
  /** Writing and turning to somebody: filing when it is about somebody lost, contact when it is to the team. */
  "turn-to": {
    uk: "написати написать писати писать звернутис* звернутися звертатис* звертатися обратит* обращат* поскаржит* жалітис* повідомити сказати надіслати відправити скинути розказати розповісти стукат* бігти бігти_до дзвонити",
    ru: "написать писать напесать обратит* обращат* пожаловат* жаловат* сообщить сказать отправить скинуть рассказать стучаться бежать звонить податься",
    en: "write turn_to turn go_to apply complain tell_you tell_someone tell_somebody tell_them inform notify send mail write_to contact call",
  },
  "to-whom": {
    uk: "кому до_кого куди хто_прийме хто_приймає",
    ru: "кому к_кому куда кто_примет кто_принимает",
    en: "who_do_i whom who_should_i who_can_i who_to",
  },
  "what-to-do": {
    uk: "що_робити шо_робити що_мені_робити що_робить шо_робить шо_дєлать що_треба що_потрібно що_для_цього як_бути як_нам_бути як_діяти що_далі куди_бігти куди_звертат* куди_звернут* куди_обращат* до_кого куди_йти з_чого_починати що_маю_робити як_знайти як_шукати як_його_знайти як_її_знайти де_шукати хто_допоможе допоможіть_знайти",
    ru: "что_делать чо_делать че_делать что_мне_делать что_нужно что_надо что_для_этого как_быть как_нам_быть как_действовать что_дальше куда_бежать куда_обращат* куда_обратит* к_кому куда_идти с_чего_начинать как_найти как_искать как_его_найти как_её_найти где_искать кто_поможет помогите_найти",
    en: "what_do_i_do what_do_we_do what_should_i what_should_we what_can_i_do what_can_we_do what_to_do what_now where_do_i_turn where_do_i_go where_do_we_turn who_do_i who_do_we whom_do_i who_should_i who_can_i where_can_i where_should_i where_to_turn how_do_i_find how_can_i_find how_to_find help_me_find help_us_find the_procedure what_steps",
  },
  lost: {
    uk: "не_виходит* не_виходив не_виходила не_вийшов не_на_звязку нема_звязку немає_звязку без_звязку звязок_пропав звязок_обірв* звязок_зник зник* щез* пропав* пропал* безвісти не_відповіда* не_отвєча* не_дзвонит* не_дзвонив мовчить забрали вивезли вивез відібрали викрали втратил* полон* загубил* загубив загубила забув забула ні_живого ні_слуху потеря* не_знаємо_де не_знаю_де",
    ru: "не_выходит не_выходил не_выходила не_вышел нет_связи без_связи связь_пропала связь_оборвалась пропа* исчез* без_вести не_отвечает не_отвечал не_звонит не_звонил молчит забрали увезли увез вывезли отобрали похитили потеря* плен* забыл забыла ни_живой ни_слуху не_знаем_где не_знаю_где",
    en: "missing gone vanish* disappear* not_answering stopped_answering no_contact lost_contact no_word not_heard hasnt_been_heard hasnt_called hasnt_written taken abducted captured captive prisoner lost left_behind no_sign silent havent_heard stopped_calling stopped_writing went_silent unreachable cannot_reach cant_reach",
  },
  about: {
    uk: "про_це про_таке про_нього про_неї про_него про_них за_це за_нього за_неї його її їх",
    ru: "об_этом про_это про_такое о_нем о_нём о_ней про_него про_неё про_нее о_них его ее её их",
    en: "about_it about_this about_him about_her about_them this him her them",
  },
  particulars: {
    uk: "дані данні даних даними інформац* інфу відомост* подробиц* свідчен*",
    ru: "данные данных данными информац* инфу сведени* подробност* данни",
    en: "details detail data information info particulars",
  },
  human: {
    uk: "з_людиною дайте_людину дай_людину покличте_людину покличте_когось потрібна_людина треба_людина треба_людину живу_людину живої_людини жива_людина справжн*_людин* живими_людьми оператор* модератор* співробітник* жив*_люд* хтось_живий когось_живого кимось_живим хто_живий живий_хтось є_хтось_живий живого_спілкування хазяїн* господар* адмін адміна адміну адміни адміністратор* консультант* психолог* спеціаліст* фахівц* представник* менеджер* нормальною_людиною кимось_справжн* кимсь",
    ru: "с_человеком дайте_человека дай_человека позовите_человека нужен_человек нужен_живой живого_человека живой_человек живым_человеком живому_человеку живых_людей живыми_людьми реальн*_человек* живой_кто* кто_живой кто_то_живой кто_нибудь_живой кого_нибудь_живого кем_нибудь с_кем_то оператор* модератор* сотрудник* жив*_чел* хозяин* админ админа админу админы администратор* консультант* психолог* специалист* представител* менеджер* нормальным_человеком",
    en: "human humans somebody_there someone_there operator* moderator* real_person live_person living_person live_human living_human actual_person actual_human agent admin admins administrator* staff_member somebody_real someone_real consultant psychologist specialist representative a_person real_people actual_people with_a_pulse living_soul living_being someone_to_talk somebody_to_talk someone_i_can somebody_i_can somebody_who someone_who anyone_there anybody_there customer_service support_team support_line talk_to_somebody talk_to_someone speak_to_somebody speak_to_someone speak_with_someone speak_with_somebody",
  },
  /** Wanted on the other end; said of those who are counted far more often. */
  "one-person": { uk: "людина людину людини людиною", ru: "человек человека человеком", en: "person" },
  machine: {
    uk: "робот* автомат* залізяк* железяк* машин* автовідповідач* бляшанк* бездушн* ботом не_бот",
    ru: "робот* автомат* железяк* железк* машин* автоответчик* бездушн* ботом не_бот",
    en: "machine machines robot robots automated automatic bot bots computer ai answering_machine",
  },
  reach: {
    uk: "гаряч*_ліні* дайте_людину дайте_живу* дайте_*_людину дайте_когось набрати кому_набрати звязат* зв_язат* поговор* поспілкув* покличте поклич зєднай* зєднати зєднайте переключ* подзвонит* подзвонить дзвонить телефон телефону телефони контакт* адрес* пошт* емейл* імейл* мейл* номер_телефону за_номером є_номер номер_за говорити_з говорить_з хочу_говорити хочу_говорить балакат* побалакат* написати_вам вам_написати вам_подзвонити написати_команді зателефон* достукат* пресслужб* прес_служб* пресцентр* вийти_на_вас вийти_на_вашу",
    ru: "горяч*_лини* дайте_человека дайте_живого дайте_*_человека дайте_кого набрать кому_набрать связат* поговор* пообщат* позовите позови соедин* позвонит* звонить телефон телефона телефоны контакт* адрес* почт* емейл* имейл* мейл* номер_телефона по_номеру есть_номер говорить_с хочу_говорить вам_*_написать разговаривать побеседовать написать_вам вам_написать вам_позвонить написать_команде переключите переключи достучат* прессслужб* пресс_служб* пресслужб* прессцентр* выйти_на_вас выйти_на_вашу",
    en: "address_i_can address_to_write address_where write_to_somebody write_to_someone somewhere_to_write put_me_through contact contacts reach talk speak call phone ring email e_mail mail_address address connect connect_me write_to_the get_me chat_with hotline helpline telephone press_office press_contact get_hold_of get_in_touch give_me put_me_on phone_number",
  },
  "found-error": {
    uk: "помилк* помилку неточніст* описк* некоректн* неправильн* ошибку виправте виправити виправт* баг баги",
    ru: "ошибк* ошибку неточност* опечатк* некорректн* неправильн* исправьте исправить баг баги",
    en: "mistake mistakes error errors typo inaccuracy inaccuracies bug bugs wrong_number wrong_figure correction corrections broken fix",
  },
  found: {
    uk: "знайшов знайшла знайшли помітив помітила побачив побачила є_у_вас_* у_вас",
    ru: "нашел нашёл нашла нашли заметил заметила увидел увидела обнаружил* у_вас",
    en: "found find spotted noticed saw report reporting flag theres_a there_is_a your",
  },
  soon: {
    uk: "скоро незабаром невдовзі найближчим планується заплановано",
    ru: "скоро вскоре ближайшее планируется запланирован*",
    en: "soon planned scheduled shortly",
  },
  rely: {
    uk: "опираєт* спираєт* посилаєт* покладаєт* берете_дані",
    ru: "опирает* ссылает* полагает* берете_данные",
    en: "rely relying supplies supply cite citing depend based_on feeds",
  },
  team: {
    uk: "команд* вами вас_знайти адміністрац* редакц* розробник* автор*_бот* хто_вас_створ* керівник* відповідальн* підтримк*",
    ru: "команд* вами вас_найти администрац* редакц* разработчик* автор*_бот* кто_вас_создал руководств* ответственн* поддержк*",
    en: "team you_guys editors developers support whoever_runs people_behind someone_behind who_runs_this",
  },
  ability: {
    uk: "ти_взагалі_знаєш можеш_розказати можеш_розповісти навіщо_ти для_чого_ти що_ти_знаєш шо_ти_знаєш що_ви_знаєте вмієш вмієте умієш умієте можеш можете можна_питать можна_спитать *_можна_питать можна_запитати можна_спитати можна_питати можна_спрашувати користув* користуюс* користуват* команди меню інструкц* почати функці* функціонал* здатн* корисн* працюєш працює_бот допомога допоможеш допоможете допоможи можливост* здатен підказк* розумієш понімаєш розумієте понімаєте тобою_користув* допомогти помогти вами_користув* поводит*_з як_тут_все з_вами_*_поводит* розбират*",
    ru: "ты_вообще_знаешь зачем_ты для_чего_ты что_ты_знаешь чо_ты_знаешь что_вы_знаете умеешь умеете можешь можете можно_спросить можно_спрашивать можно_узнать пользов* команды меню инструкц* начать функци* функционал* способ* полезен полезна полезно работаешь работает_бот помощь поможешь поможете помоги возможност* подсказк* понимаешь понимаете тобой_пользов* вами_пользов* с_вами_*_обращат* с_вами_обращат* с_тобой_обращат* с_тобой_*_обращат* помочь подступит* подойти разбират*",
    en: "cn_u_do can_u_do u_can_do wat_can_u what_can_u can_u_help how_can_u what_are_you_for you_for can_you_do you_can_do can_you_help capabilit* able_to_do use_this use_the_bot use_you things_do_you things_you_do how_to_use commands menu instructions start features feature help functions you_do do_you_know do_you_do bot_for this_for it_for you_answer do_you_answer i_ask can_this_bot this_bot_tell can_the_bot useful do_you_know_about you_know_about do_you_understand you_understand do_you_handle handle handles handled do_you_cover you_cover your_purpose what_is_this_bot how_does_this_work how_does_this_thing how_do_you_work good_for bot_do service_do it_do it_work this_work your_job can_you_tell you_tell",
  },
  queries: {
    uk: "питан* питань запитан* запити запитів вопрос* вопроси теми тем тему темах речі штуки",
    ru: "вопрос* запросы запросов темы тем темах вещи штуки",
    en: "question questions queries query kind_of_questions sort_of_things kinds_of_things sorts_of topics topic things subjects requests",
  },
  "ask-you": {
    uk: "питать запитать розпитать спитати питати запитати запитувати спитать спросити спрашувати питатися тебе_питати вас_питати говорити поговорити балакати розпитувати",
    ru: "спросить спрашивать задать задавать спрашиват* запрашивать тебя_спросить говорить поговорить",
    en: "ask asking asked type say enter_here write_here",
  },
  newcomer: {
    uk: "вперше перший_раз первий_раз новеньк* не_розумію_що не_розумію_як не_понімаю як_тут що_тут куди_тут що_натискати куди_натискати куди_тиснути що_писати шо_писати що_тиснути що_мені_писати як_цим з_якого_боку з_якої_сторони попростіше простіше поясніть_старому поясніть_старій для_чайників не_вмію як_воно_працює як_це_працює як_ти_працюєш з_чого_почати",
    ru: "впервые первый_раз новеньк* не_понимаю_что не_понимаю_как как_тут что_тут куда_тут что_нажимать куда_нажимать куда_жать что_писать что_мне_писать чо_писать как_этим с_какой_стороны с_какого_боку попроще проще объясните_старому объясните_старой для_чайников не_умею как_это_работает как_оно_работает как_ты_работаешь с_чего_начать",
    en: "new_here first_time never_used what_do_i_type what_to_type what_do_i_press what_do_i_write what_do_i_click where_do_i_start where_to_start how_do_i_start how_do_i_begin how_do_you_work how_does_it_work how_does_this_work how_does_this how_do_i_use explain_simply not_good_with old_lady old_man dont_understand_how no_idea_how confused",
  },
  sent: {
    uk: "надсилав надсилала надсилали надіслав надіслала присилав присилала присилали прислав прислала прислали передавала передавав внесла заносила кидав кидала кинув кинула подавав подавала подав подала подали подавали писала писав заповнив заповнила заповнювала заповнювали відправив відправила відправляв відправляла скидала скидав скинула лишав лишала залишав залишала залишив залишила реєструвал* зареєструвал*",
    ru: "присылал присылала присылали прислал прислала прислали передавала передавал отсылал отсылала отослал отослала вносила отправил отправила отправлял отправляла отправляли кидал кидала кинул кинула подавал подавала подавали подал подала подали писала писал заполнил заполнила заполняла заполняли скидывала скидывал скинула оставлял оставляла оставил оставила регистрировал* зарегистрировал*",
    en: "i_sent i_submitted filed_something sent_something sent_you i_filed i_filled i_wrote sent_in i_send we_sent i_made filled_in filed_a filled_in_your filled_out we_filed we_filled i_left i_lodged i_registered i_applied what_i_sent sent_last my_application handed_in i_handed form_i i_submit we_sent we_submitted i_posted i_entered i_gave_you weve_sent ive_sent ive_filed ive_filled ive_submitted ive_left",
  },
  /** Handed in by the asker; said of nothing else. */
  filed: {
    uk: "заповнив заповнила заповнили подала_заяв* подав_заяв* подавала_заяв* подавав_заяв*",
    ru: "заполнил заполнила заполнили подала_заяв* подал_заяв* подавала_заяв* подавал_заяв*",
    en: "i_filed i_submitted ive_filed ive_submitted we_filed we_submitted i_filled we_filled",
  },
  my: {
    uk: "мій моя моє мої мого моєї моєї моїй своїй нашій нашої нашому моєму моїх мою моїм мене мені наш_син нашу наші наших свої свою свій",
    ru: "мой моя мое моё мои моего моей своей нашей нашего моему моих мою моим меня мне нашу наши наших свои свою свой",
    en: "my mine me our ours",
  },
  you: {
    uk: "ти тебе тобі тобою ви вас вам вами ваш ваша ваше ваші вашу вашій вашої твій твоя твої бот бота ботом боте сервіс*",
    ru: "ты тебя тебе тобой вы вас вам вами ваш ваша ваше ваши вашу вашей твой твоя твои бот бота ботом сервис*",
    en: "you your ur bot u this_bot yours this_service the_service service this_thing this_chat one_of_these",
  },
  /** To do something oneself, not to know something. */
  "i-do": {
    uk: "хочу_* хотів_би хотіла_б хочеться як_мені як_нам де_мені куди_мені куди_нам чи_можу можу_я чи_можна можна_мені",
    ru: "хочу_* хотел_бы хотела_бы хочется как_мне как_нам где_мне куда_мне куда_нам могу_ли можно_ли можно_мне",
    en: "how_do_i how_do_we how_can_i how_can_we how_to how_would_i where_do_i where_do_we where_can_i where_can_we where_to can_i can_we could_i may_i i_want_to i_wanna i_would_like_to id_like_to we_want_to can_i_somehow",
  },
  want: {
    uk: "хочу хочю хочемо хотів хотіла хтів хтіла хотілося хотілось хотілося_б бажаю бажано можна можу потрібно потрібен потрібна треба прошу мені_б щоб шоб аби давайте дайте дай скиньте увімкн* включит* включи",
    ru: "хочу хачу хотим хотел хотела хотелось хотелось_бы желаю можно могу нужно нужен нужна надо прошу мне_бы чтоб чтобы штоб давайте дайте дай скиньте включит* включи",
    en: "want wanna wana would_like id_like can_i could_i may_i can_you could_you could_u can_u please need how_do_i how_can_i how_to turn_on switch_on i_need is_there",
  },
};
