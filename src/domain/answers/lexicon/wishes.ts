import type { ConceptTable } from "./concept.js";

/** What people want zvistka to do, and what they say to it besides questions. */
export const wishes: ConceptTable = {
  subscribe: {
    uk: "підпис* підпиш* підписк* сповіщ* сповіст* розсилк* розсилк* нотифік* підпісат* дайджест*",
    ru: "подпис* подпиш* подписк* уведом* рассылк* оповещ* оповест* дайджест*",
    en: "subscri* notif* alert alerts newsletter digest digests sign_up sign_me_up",
  },
  watch: {
    uk: "відстежув* відстежит* відслідков* слідкув* стежит* стежу моніторит* відстежуєт* відстежуєте ведете рахуєте",
    ru: "отслежив* отследи* следить следите мониторит* ведете считаете",
    en: "follow track tracked tracking keep_track watch monitor",
  },
  send: {
    uk: "надсил* надішл* надісл* присил* писав пише писати узнавати дізнаватис* пришл* пришлі* пишіть напишіть скидай* скинь* кидай* тримайте_в_курсі дайте_знати дай_знати повідомляй* повідомте повідом маякн* скажіть_коли",
    ru: "присыла* писал пишет писать узнавать автоматически пришл* шлите шли напишите пишите скидыв* скинь* держите_в_курсе дайте_знать дай_знать сообщай* сообщите маякн* скажите_когда",
    en: "send sending text ping message_me write_me write_to_me email_me tell_me_when let_me_know_when keep_me_posted keep_me_updated inform_me drop_me post_me",
  },
  change: {
    uk: "зміниться змінит* змін зміни змінюєт* оновлен* оновит* оновлю* зявит* перегляд* нов* новин* новості",
    ru: "изменит* измен* изменен* обновлен* обновит* появит* нов* новост*",
    en: "change changes changed revised revise revision update updates updated new news latest",
  },
  erase: {
    uk: "видал* видалит* заберіть_мо* заберіть_мен* стерти зітріть стирай* стер забудьте забудь приберіть прибрати прибери витріт* витерти відклик* відклич* очист* знищіть виключіть відпишіть",
    ru: "удал* заберите_мо* заберите_мен* стереть сотрите сотри стирай* забудьте забудь уберите убрать убери отозв* отзыва* отзыв очист* уничтожьте исключите",
    en: "delete deleting deletion remove erase erasure forget wipe withdraw revoke purge clear get_rid_of scrub stop_storing stop_keeping",
  },
  give: { uk: "віддал* віддад* віддан*", ru: "отдал* отдад* отдан*" },
  "own-data": {
    uk: "персональн* особист*_дан* номер номера телефону обліков* акаунт* листуван* чат чату згод* переписк* профіл*",
    ru: "персональн* личн*_данн* номер номера телефона аккаунт* аккаунт переписк* чат чата соглас* профил*",
    en: "phone personal account phone_number number_from conversation chat_history history consent profile my_details my_data my_info* gdpr",
  },
  submission: {
    uk: "заявк* заяв* звернен* анкет* тікет* запит* повідомлен* форму форма форми подан* справ*",
    ru: "заявк* заявлен* обращен* анкет* тикет* запрос* сообщен* форму форма формы подан* дело",
    en: "application request requests submission submitted ticket form message report reports case_number claim inquiry enquiry questionnaire",
  },
  status: {
    uk: "статус* стан розгля* перевір* дійшла дійшло дійшов прийнял* обробл* відповід* дивил* смотріл* бачил* отримали_ви ви_отримали",
    ru: "статус* состояни* рассмотр* рассматрив* провер* дошл* дошёл принял* обработ* ответ* смотрел* видел* получили_ли вы_получили",
    en: "status state review* checked check process* progress received_my received receive get_my got_my seen read looked look_at answer_to hear_back heard_back reply response news_on update_on happening happened",
  },
  submit: {
    uk: "записат* записать подати подавати подаю подала подаєт* заявити додати внести заповнит* залишити зареєструв* оформит* повідомити повідомляти сповістити передати_дані розмістити надати_інформацію написати_про",
    ru: "записать подать подавать подаю заявить добавить внести заполнит* оставить зарегистр* оформить сообщить сообщать передать_данные разместить предоставить подаватт*",
    en: "register_him register_her register_them register_my put_him_on put_her_on submit file filing to_report i_report report_a report_my report_missing report_someone report_him can_report do_i_report reporting_a register_my add fill fill_in lodge upload enter tell_you_about inform_you make_a_report put_in send_info* provide_info* give_you_info*",
  },
  human: {
    uk: "людиною людину людини оператор* модератор* співробітник* жив*_люд* живий живого живому хазяїн* господар* адмін* консультант* психолог* спеціаліст* фахівц* представник*",
    ru: "человеком человека оператор* модератор* сотрудник* жив*_чел* живого живой хозяин* админ* консультант* психолог* специалист* представител*",
    en: "human put_me_through somebody_there operator* moderator* real_person live_person live_human living_person agent admin* staff_member somebody_real someone_real consultant psychologist specialist representative person actual_person",
  },
  reach: {
    uk: "гаряч*_ліні* набрати кому_набрати звязат* поговор* поспілкув* покличте поклич зєднай* зєднати подзвонит* телефон* контакт* адрес* пошт* емейл* номер_телефону говорити написати_вам написати_команді зателефон*",
    ru: "горяч*_лини* набрать кому_набрать связат* поговор* пообщат* позовите позови соедин* позвонит* телефон* контакт* адрес* почт* емейл* номер_телефона говорить написать_вам написать_команде переключите",
    en: "put_me_through contact contacts reach talk speak call phone email e_mail mail_address address connect connect_me write_to_the get_me chat_with hotline telephone",
  },
  rely: {
    uk: "опираєт* спираєт* посилаєт* покладаєт* берете_дані",
    ru: "опирает* ссылает* полагает* берете_данные",
    en: "rely relying supplies supply cite citing depend based_on feeds",
  },
  team: { uk: "команд* вами вас_знайти адміністрац* редакц*", ru: "команд* вами администрац* редакц*", en: "team you_guys editors" },
  ability: {
    uk: "ти_взагалі_знаєш ти_знаєш навіщо_ти для_чого_ти ви_знаєте вмієш вмієте умієш умієте можеш можете можна_запитати користув* команди меню інструкц* почати функці* функціонал* здатн* працюєш працює_бот допомога допоможеш допоможете допоможи можливост* підказк*",
    ru: "ты_вообще_знаешь ты_знаешь зачем_ты для_чего_ты вы_знаете умеешь умеете можешь можете можно_спросить пользов* команды меню инструкц* начать функци* функционал* способ* работаешь работает_бот помощь поможешь поможете помоги помочь возможност* подсказк*",
    en: "what_are_you_for you_for can_you_do you_can_do can_you_help capabilit* able_to_do use_this use_the_bot things_do_you things_you_do how_to_use commands menu instructions start features feature help functions you_do do_you_do you_answer do_you_answer i_ask",
  },
  sent: {
    uk: "надсилав надсилала надіслав надіслала кидав кидала подавав подавала подав подала писала писав заповнив заповнила заповнювала відправив відправила скидала",
    ru: "отправил отправила отправлял отправляла кидал кидала подавал подавала подал подала писал писала заполнил заполнила скидывала",
    en: "i_sent i_submitted filed_something sent_something sent_you i_filed i_filled i_wrote sent_in i_send we_sent i_made",
  },
  my: {
    uk: "мій моя моє мої мого моєї моєму моїх мою моїм мене мені наш_син",
    ru: "мой моя мое моё мои моего моей моему моих мою моим меня мне",
    en: "my mine me",
  },
  you: {
    uk: "ти тебе тобі ви вас вам вами бот бота ботом боте",
    ru: "ты тебя тебе вы вас вам вами бот бота ботом",
    en: "you your bot u this_bot",
  },
};

/** What makes a message not a question of ours at all. */
export const offTopic: ConceptTable = {
  greeting: {
    uk: "привіт вітаю здоров доброго_дня добрий_день добрий_вечір доброго_ранку добрий_ранок як_справи як_ся_маєш як_ти хай салют вітання доброго_вечора доброї_ночі здрастуйте ку",
    ru: "привет здравствуйте здравствуй здрасте добрый_день добрый_вечер доброе_утро как_дела как_ты хай салют приветствую доброй_ночи ку",
    en: "hi hello hey good_morning good_day good_evening greetings how_are_you whats_up sup howdy yo good_night",
  },
  thanks: {
    uk: "дяку* спасибі спс вдячн* красно_дякую дякі щиро_дякую",
    ru: "спасибо благодар* спс спасиб пасиб* сенкс",
    en: "thank thanks thx ty grateful appreciate cheers",
  },
  goodbye: { uk: "бувай* побачення допобачення па_па", ru: "пока_пока свидания", en: "bye goodbye see_you cya" },
  abuse: {
    uk: "брехун* брешете брехл* дурн* тупий тупа тупі ідіот* дебіл* придур* мудак* сволот* йди_на йдіть_на пішли_ви пішов_ти пішов_в нахуй нахер хуй* хуйн* бля_буд* лайно гівно гавно шахра* зрадник* продажн* козл* мразот* заткни* ненавиджу_вас підор* довбо* суки сука чорт_ви лохотрон задовбал* дістали_ви",
    ru: "врун* врете лжец* лгун* дурак* тупой тупая тупые идиот* дебил* придур* мудак* сволоч* иди_на идите_на пошли_вы пошел_ты пошёл_ты пошел_в нахуй нахер хуй* хуйн* говно дерьмо мошенник* предател* продажн* козл* мраз* заткни* ненавижу_вас пидор* долбо* суки сука бесполезн* уроды урод достали_вы лохотрон",
    en: "liar liars lying idiot* stupid moron* useless fuck* shit shitty bullshit bastard* asshole* dumb crap scam scammer* scammers hate_you shut_up screw_you go_to_hell traitor* suck sucks garbage trash pathetic bitch worthless",
  },
  injection: {
    uk: "ігноруй ігноруйте проігноруй забудь_правила забудь_інструкц* попередні_інструкц* системн*_промпт* промпт* ти_тепер уяви_що_ти прикинься джейлбрейк* відтепер_ти системне_повідомлен*",
    ru: "игнорируй игнорируйте проигнорируй забудь_правила забудь_инструкц* предыдущ*_инструкц* системн*_промпт* промпт* ты_теперь представь_что_ты притворись джейлбрейк* отныне_ты системное_сообщен* dan",
    en: "ignore_all ignore_previous ignore_your ignore_the disregard system_prompt prompt jailbreak* you_are_now pretend_to pretend_you act_as developer_mode previous_instructions your_instructions override roleplay dan repeat_after_me hidden_instructions instead_say",
  },
  medicine: {
    uk: "ліки ліків таблет* пігулк* дозу доза дозуван* вітамін* укол* антибіотик* знеболюв* рецепт* діагноз* симптом* заспокійлив* антидепрес* снодійн* колоти лікувати дієт* годувати рану рани безсонн* температур* болить болі",
    ru: "лекарств* таблет* пилюл* дозу доза дозиров* витамин* укол* антибиотик* обезбол* рецепт* диагноз* симптом* успокоительн* антидепрес* снотворн* колоть лечить диет* кормить рану раны бессонн* температур* болит боли",
    en: "painkiller* pills pill dose dosage vitamin* antibiotic* prescription diagnos* symptom* sedative* antidepress* sleeping_pill* treat_his treat_her medication* medicine drug drugs diet refeed* insomnia nightmare* fever hurts pain_relief nerve_pain",
  },
  distress: {
    uk: "благаю плачу реву не_сплю страшно боюсь боюся боляче важко тяжко сил_нема немає_сил сил_немає нема_сил відчай* відчаю розпач* не_можу_більше не_витрим* серце_розрива* молюсь молюся вмираю божеволію збожевол* не_хочу_жити сльоз* самотн* жити_не",
    ru: "умоляю плачу реву не_сплю страшно боюсь больно тяжело трудно сил_нет нет_сил отчаян* не_могу_больше не_выдерж* сердце_разрыва* молюсь умираю схожу_с_ума не_хочу_жить слез* одинок* жить_не",
    en: "begging_you i_beg crying cry cant_sleep can_not_sleep scared afraid terrified desperate desperat* hopeless heartbroken exhausted no_strength cant_take cannot_take going_crazy losing_my_mind pray praying dont_want_to_live kill_myself suicidal tears lonely please_help",
  },
  "fate-ask": {
    uk: "живий жива чи_живий де_він де_вона де_мій де_моя знайдіть знайди знайти перевірте перевір перевірити подивіться подивись пробийте проб'єте пробий списках списку є_в є_у чи_є чи_нема чи_в_полоні чи_полон* що_з що_сталось_з що_сталося_з яка_доля коли_повернеться коли_обміняють коли_звільнять коли_повернуть коли_відпустять коли_додому чи_повернеться чи_обміняли чи_повернули чи_загинув що_з_ним де_знаходиться де_тримають де_зараз в_якій_колонії",
    ru: "живой жива жив_ли жив_мой где_он где_она где_мой где_моя найдите найди найти проверьте проверь проверить посмотрите посмотри пробейте пробей списках списке есть_ли есть_в нет_ли в_плену_ли что_с что_случилось_с какая_судьба когда_вернется когда_обменяют когда_освободят когда_вернут когда_отпустят когда_домой вернется_ли обменяли_ли вернули_ли погиб_ли что_с_ним где_находится где_держат где_сейчас в_какой_колонии",
    en: "alive where_is where_are find check look_up look_for locate on_the_list in_the_list on_your_list on_a_list in_your_list in_your_database is_he is_she is_my was_he was_my what_happened_to when_will_he when_will_she when_will_my will_he will_my will_be_released when_is_my have_you_got do_you_have has_my did_my where_did",
  },
};
