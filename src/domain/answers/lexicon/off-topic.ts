import type { ConceptTable } from "./concept.js";

/** What people say to zvistka besides questions, and what it must not answer as one. */
export const offTopic: ConceptTable = {
  greeting: {
    uk: "привіт вітаю здоров здорові доброго_дня добрий_день добрий_вечір доброго_ранку добрий_ранок як_справи як_ся_маєш як_ти хай салют вітання доброго_вечора доброї_ночі здрастуйте ку доброго_здоровя добридень добривечір добраніч слава_ісусу слава_україні слава_богу мир_вам",
    ru: "привет приветик здравствуйте здравствуй здрасте здрасьте добрый_день добрый_вечер доброе_утро доброго_дня доброго_времени как_дела как_ты хай салют приветствую доброй_ночи ку здарова слава_богу",
    en: "hi hello hey hiya good_morning good_day good_evening good_afternoon greetings how_are_you whats_up sup howdy yo good_night",
  },
  thanks: {
    uk: "дяку* спасибі спс вдячн* красно_дякую дякі щиро_дякую храни_вас_бог бережи_вас_бог",
    ru: "спасибо спасибки благодар* спс спасиб пасиб* сенкс храни_вас_бог дай_вам_бог",
    en: "thank thanks thx ty grateful appreciate cheers bless_you god_bless",
  },
  goodbye: {
    uk: "бувай* до_побачення допобачення до_зустрічі па_па",
    ru: "пока_пока до_свидания досвидания до_встречи",
    en: "bye goodbye see_you cya",
  },
  /** Said in anger of nobody in particular: no word of the question. */
  swear: {
    uk: "блін блять бля блд нахуй нахер нафіг курва сука чорт чорта якого_чорта якого_біса ради_бога йопт йобан* бісить хуйн* йо_майо їбать пиздец піздєц капець трясця матері_його",
    ru: "блин блять бля блядь нахуй нахер нафиг сука черт чёрт какого_черта какого_хрена ебан* ёбан* хуйн* ебать пиздец твою_мать ёмаё екарный капец достало нахрен",
    en: "fuck fucking fuckin fucks shit shitty damn damned hell the_hell the_fuck wtf bloody crap jesus christ goddamn freaking",
  },
  abuse: {
    uk: "брехун* брешеш брешете брехл* дурн* дурен* дура дурепа тупий тупа тупі тупе ідіот* дебіл* придур* мудак* сволот* йди_на йдіть_на пішли_ви пішов_ти пішов_в іди_геть відвали відчепис* відчепіт* відстань хуй* бля_буд* лайно гівно гавно шахра* зрадник* продажн* козл* мразот* заткни* закрий_рот ненавиджу_вас підор* довбо* суки чорт_ви лохотрон задовбал* дістали_ви бляшанк* нікчем* толку_з_тебе користі_з_тебе нуль_користі здохни хрень",
    ru: "врун* врёшь врешь врете врёте лжец* лгун* дурак* дура дурацк* тупой тупая тупые тупое идиот* дебил* придур* мудак* сволоч* иди_на идите_на иди_лесом пошли_вы пошел_ты пошёл_ты пошел_в отвали отвянь отстань хуй* говно дерьмо мошенник* предател* продажн* козл* мраз* заткни* закрой_рот ненавижу_вас пидор* долбо* суки бесполезн* никчемн* уроды урод достали_вы лохотрон толку_от_тебя сдохни хрень",
    en: "liar liars lying you_lie idiot idiots stupid moron* useless bullshit bastards bastard asshole* dumb scammer* scammers hate_you shut_up screw_you fuck_you fuck_off piss_off go_to_hell traitor* suck sucks garbage trash pathetic bitch worthless pile_of_scrap pile_of_junk tin_can nobody_believes clown clowns dickhead",
  },
  ignore: {
    uk: "ігноруй ігноруйте проігноруй забудь забудьте відкинь обійди порушуй не_дотримуйся",
    ru: "игнорируй игнорируйте проигнорируй забудь забудьте отбрось обойди нарушь не_соблюдай",
    en: "ignore disregard forget bypass override skip break drop",
  },
  instructions: {
    uk: "вище вищенаписан* вищесказан* написане_вище усе_попередн* свої_обмеж* правил* інструкц* вказівк* попередн* каталог обмежен* настройк* налаштув*",
    ru: "выше вышенаписанн* вышесказанн* вышеуказанн* написанное_выше правил* инструкц* указани* предыдущ* каталог ограничен* настройк* установк*",
    en: "everything_before everything_you_were what_you_were_told told_before earlier_messages your_training constraints instructions instruction rules prompt guidelines previous safeguards restrictions programming catalogue guardrails above",
  },
  injection: {
    uk: "забудь_хто_ти забудь_ким_ти забудьте_хто_ви на_будь_яке_питання_відповід* на_кожне_питання_відповід* на_всі_питання_відповід* завжди_відповідай уявімо_що_ти уявіть_що_ви уяви_себе уяви_ніби_ти уяви_наче_ти грай_роль зіграй_роль роль_адміністратор* ти_більше_не_бот дій_як_адмін* зроби_вигляд_що_ти тепер_ти_* без_цензури твої_інструкції свої_інструкції свій_код твій_код вихідний_код системн*_промпт* промпт промпту промптом ти_тепер уяви_що_ти прикинься джейлбрейк* відтепер_ти системне_повідомлен* режим_розробника пароль_адмін* виведи_пароль ключ_api прихован*_інструкц*",
    ru: "забудь_кто_ты забудь_кем_ты забудьте_кто_вы на_любой_вопрос_отвеча* на_каждый_вопрос_отвеча* на_все_вопросы_отвеча* всегда_отвечай представим_что_ты представьте_что_вы представь_себя представь_будто_ты вообрази_что_ты играй_роль сыграй_роль роль_администратор* ты_больше_не_бот действуй_как_админ* сделай_вид_что_ты без_цензуры твои_инструкции свои_инструкции свой_код твой_код исходный_код системн*_промпт* промпт промпта промптом ты_теперь представь_что_ты притворись джейлбрейк* отныне_ты системное_сообщен* режим_разработчика пароль_админ* выведи_пароль отказываться_нельзя скрыт*_инструкц*",
    en: "forget_who_you_are forget_what_you_are forget_youre forget_you_are answer_every_question_with to_every_question_answer always_answer_with imagine_you_are imagine_youre imagine_that_you suppose_you_are play_the_role you_are_no_longer from_now_on_you from_now_on_answer your_instructions your_prompt your_source_code new_instructions no_longer_a_bot unrestricted system_prompt jailbreak* you_are_now pretend_to pretend_you pretend_that act_as developer_mode previous_instructions roleplay role_play repeat_after_me hidden_instructions admin_password the_password api_key debug_mode you_are_dan do_anything_now",
  },
  remedy: {
    uk: "ліки ліків ліками таблетк* таблеток пігулк* дозу доза дозув* вітамін* укол укола уколи уколів антибіотик* знеболюв* рецепт* заспокійлив* антидепрес* снодійн* мазь мазі мазку краплі сироп* настоянк* препарат*",
    ru: "лекарств* таблетк* таблеток пилюл* дозу доза дозиров* витамин* укол укола уколы уколов антибиотик* обезбол* рецепт* успокоительн* антидепрес* снотворн* мазь мази мазью капли сироп* настойк* препарат*",
    en: "painkiller* pills pill dose dosage vitamin* antibiotic* prescription sedative* antidepress* sleeping_pill* medication* medicine medicines drug drugs ointment syrup tablets",
  },
  /** Asked of a machine for fun or for somebody's homework: nothing that anybody counts. */
  amuse: {
    uk: "анекдот анекдоти анекдотик* жарт жарти пожартуй вірш вірша віршик* казку казочку заспівай пісеньк* гороскоп* погода погоду рецепт_борщу курс_долара",
    ru: "анекдот анекдоты анекдотик* шутку шутки пошути стих стишок стихотворен* сказку сказочку спой песенк* гороскоп* погода погоду рецепт_борща курс_доллара",
    en: "joke jokes poem poems limerick horoscope weather tell_me_a_story sing_me recipe recipes riddle",
  },
  symptom: {
    uk: "болить болять боліти ломить тисне_в терпнут* німію* безсонн* не_спить температур* рана рани рану судом* паніч* набряк* кашел* кашля* нудит* кровить тиск тиску діагноз* симптом* контузі*",
    ru: "болит болят болеть ломит давит_в немеют бессонн* не_спит температур* рана раны рану судорог* паническ* отек* отёк* кашел* кашля* тошнит кровит давление давлени* диагноз* симптом* контузи*",
    en: "hurts aches aching pain sore swollen fever insomnia nightmare* wound_is seizure* panic_attack* cough* dizzy nausea bleeding blood_pressure diagnos* symptom* cant_sleep concussion rash numb chest",
  },
  advise: {
    uk: "що_пити що_випити що_дати що_давати що_приймати чим_лікувати як_лікувати лікувати порадь* порадьте посоветуй* яку_дозу які_ліки які_таблетки яку_мазь чи_можна_дати чи_можна_давати пити прийняти приймати випити дати_йому дати_їй колоти годувати",
    ru: "что_пить что_выпить что_дать что_давать что_принимать чем_лечить как_лечить лечить посоветуй* посоветуйте какую_дозу какие_лекарства какие_таблетки какую_мазь можно_ли_дать можно_ли_давать пить принять принимать выпить дать_ему ей_дать ему_дать ему_давать дать_ей колоть кормить",
    en: "should_i_give should_i_take should_he_take should_she_take give_him give_her give_them what_to_take what_can_i_take what_should which_pills which_antibiotic can_i_give can_he_take is_it_safe treat treat_his treat_her how_to_treat recommend prescribe advise i_take he_take she_take take_for",
  },
  distress: {
    uk: "благаю плачу реву не_сплю страшно боюсь боюся боляче мені_важко так_важко дуже_важко тяжко_мені так_тяжко сила_нема сил_нема немає_сил сил_немає нема_сил відчай відчаю розпач* не_можу_більше не_витрим* серце_розрива* молюсь молюся вмираю божеволію збожевол* не_хочу_жити сльози сліз самотн* жити_не",
    ru: "умоляю плачу реву не_сплю страшно боюсь больно_мне мне_тяжело так_тяжело очень_тяжело мне_трудно сил_нет нет_сил отчаян* не_могу_больше не_выдерж* сердце_разрыва* молюсь умираю схожу_с_ума не_хочу_жить слезы слёзы слез одинок* жить_не",
    en: "begging_you i_beg crying cry cant_sleep can_not_sleep cannot_sleep scared afraid terrified desperate desperat* hopeless heartbroken exhausted no_strength cant_take_this cant_take_it cannot_take_this going_crazy losing_my_mind pray praying dont_want_to_live kill_myself suicidal tears lonely please_help",
  },
  /** Somebody's fate, asked beside a name, a relative or "he": alive, held, listed, coming back. */
  "fate-ask": {
    uk: "живий жива живої живого чи_живий де_він де_вона де_мій де_моя де_наш знайдіть знайди знайти знайшли знайшовся знайшлася перевірте перевір перевірити подивіться подивись гляньте пробийте пробий проб*_по списках списку у_списк* в_списк* є_в є_у чи_є чи_нема чи_в_полоні чи_полон* що_з що_сталось_з що_сталося_з яка_доля коли_повернет* коли_обміняют* коли_звільнят* коли_повернуть коли_відпустят* коли_додому чи_повернет* чи_обміняли чи_повернули чи_поверн* чи_загинув чи_потрап* попаде потрапить що_з_ним що_з_нею де_знаходит* де_тримають де_його де_її де_зараз в_якій_колонії в_якому_місті де_утрим* обміняли_чи обміняли_його його_обміняли був_у_списк* серед_обміняних серед_полонених чи_ні доля долю долі відомо_щось щось_відомо щось_чути є_новини",
    ru: "живой жива жив живого жив_ли где_он где_она где_мой где_моя где_наш найдите найди найти нашли нашелся нашёлся нашлась проверьте проверь проверить посмотрите посмотри гляньте пробейте пробей списках списке в_списк* есть_ли есть_в нет_ли в_плену_ли что_с что_случилось_с какая_судьба когда_верн* когда_обменяют когда_освободят когда_отпустят когда_домой вернется_ли вернётся_ли обменяли_ли вернули_ли погиб_ли что_с_ним что_с_ней где_находится где_держат где_его где_ее где_сейчас в_какой_колонии в_каком_городе попадет попадёт его_обменяли среди_обмен* среди_пленных или_нет судьба судьбу судьбе известно_что есть_новости что_слышно он_у_вас она_у_вас",
    en: "alive dead where_is where_are find check look_up look_for locate on_the_list in_the_list on_your_list on_a_list on_any_list in_your_list in_your_database is_he is_she is_my is_our was_he was_she was_my what_happened_to when_will_he when_will_she when_will_my will_he will_she will_my will_be_released when_is_my have_you_got do_you_have has_my has_he did_my did_he where_did among_the in_the_last_exchange captured held_in which_prison which_colony wheres the_fate or_not any_news heard_anything",
  },
  /** What has not happened yet: nobody counts it. */
  future: {
    uk: "чи_буде чи_будуть коли_буде коли_будуть буде_обмін чи_повернут* коли_повернут* чи_звільнят* коли_звільнят* звільнят* відпустят* обміняють обміняють обмінюватимуть повернуться_всі закінчит* скінчит* прогноз* спрогнозуй* передбач* до_нового_року до_кінця_війни наступний_обмін наступного_обміну майбутн* плануєт* очікуєт* чекати_на_обмін",
    ru: "когда_будет когда_будут будет_ли будут_ли обмен_будет вернут_ли когда_вернут освободят отпустят обменяют закончится кончится прогноз* спрогнозируй* предскаж* до_нового_года до_конца_войны следующий_обмен следующего_обмена будущ* планирует* ожидает* ждать_обмена",
    en: "when_will will_they will_he will_be will_our will_all will_the will_there will_ukraine will_russia going_to_be be_freed be_released be_exchanged by_new_year by_christmas by_the_end_of_the_war forecast* predict* projection future expected_to next_exchange next_swap upcoming",
  },
  /** Given names as people write them: with a surname beside them somebody is meant. */
  "given-name": {
    uk: "остап* тарас* богдан* іван івана іванов* івану олександр* олексій олексія олексію сергій сергія сергію андрій андрія андрію петро петра петру василь василя микола миколу миколи максим* дмитро дмитра дмитру юрій юрія юрію володимир* віталій віталія роман романа роману павло павла ігор ігоря євген* олег олега артем артема віктор* анатолі* ярослав* руслан* денис* кирил* данило данила назар* степан* михайл* григор* вадим* станіслав* антон* захар* олена олену оксан* наталі* ірин* марія марію тетян* юлі* світлан* людмил* галин* катерин* надія_* софі* мирослав* святослав* владислав* ростислав* матві* гліб гліба",
    ru: "александр* алексей алексея алексею сергей сергея сергею андрей андрея андрею петр пётр василий василия николай николая максим* дмитрий дмитрия юрий юрия владимир* виталий виталия роман романа павел павла игорь игоря евгени* олег олега артем артема артём* виктор* анатоли* ярослав* руслан* денис* кирилл* данил* назар* степан* михаил* григори* вадим* станислав* антон* захар* аркади* глеб глеба иван ивана ивану елен* оксан* наталь* ирин* мария марию татьян* юли* светлан* людмил* галин* екатерин* илья илью",
    en: "ivan petro oleksandr oleksiy serhiy serhii andriy andrii vasyl mykola maksym dmytro yuriy yurii volodymyr vitaliy roman pavlo ihor yevhen oleh artem viktor yaroslav ruslan denys danylo nazar stepan mykhailo vadym taras ostap bohdan alexander sergei andrei alexey dmitry igor oleg olena oksana natalia iryna maria tetiana yulia svitlana halyna kateryna",
  },
};
