import type { ConceptTable } from "./concept.js";

/** Being captive: said of nearly everybody whom these catalogues count. */
export const captives: ConceptTable = {
  captive: {
    uk: "полон полоні полону полоном полонен* полонян* бранц* бранец* неволі неволя неволю невол* взятих_у_полон взяли_в_полон потрапи*_в_полон потрапи*_у_полон",
    ru: "плен плену плена пленом пленн* пленен* неволе неволя невол* попал*_в_плен взят*_в_плен взяли_в_плен узник*",
    en: "captiv* captor* captur* prisoner* prisonr* inmate*",
  },
  pow: {
    is: "captive military",
    uk: "військовополонен* військово_полонен* військ_полонен* вп",
    ru: "военнопленн* военно_пленн*",
    en: "pow pows prisoner*_of_war war_prisoner* captured_soldier* captured_servicem* captured_troops captured_fighter* captured_defender*",
  },
  hold: {
    like: "captive detain",
    uk: "утриму* тримають тримає тримати тримали тримаєт* перебува* сидят* сидит* сидів сидять просиді* томлят* скніют* скніє марніют* марніє чалит* чаляться ",
    ru: "держат держит держать держали удержив* содерж* сидят сидит сидеть сидел* просидел* находятся находится томятся остаются остается",
    en: "spend spends spent held hold holds holding kept keep keeps languish* rot_in rotting",
  },
  detain: {
    like: "captive hold",
    uk: "скрутил* схопил* замели загребл* кинули_за_ґрати кинули_на_підвал під_замком під_замк* не_дають_вийти замкнен* затрим* увязнен* арешт* ув_язнен* за_ґратами",
    ru: "скрутил* схватил* замели загребл* бросили_в_подвал бросили_за_решетку упрятал* под_замком задерж* арест* лишен*_свободы лишил*_свободы заключен* за_решеткой решетк*",
    en: "grabbed nabbed rounded_up banged_up hauled_off dragged_off carted_off dragged_out dragged_from picked_up_by under_lock lock_and_key locked behind_bars detain* detention* arrest* imprison* incarcerat* jailed behind_bars locked_up in_custody custody",
  },
  hostage: { is: "captive", uk: "заручни*", ru: "заложн*", en: "hostage*" },
};

/** What is done to captives, and how they come back. */
export const captivity: ConceptTable = {
  execute: {
    is: "kill",
    uk: "страт* страч* розстріл* ростріл* постріляли позасудов* розправ* прикінч* закатруп* ліквідув* порішил* добил* добив* добит* перебил* вкоротил* до_стінки поставили_до_стінки ",
    ru: "казн* расстрел* растрел* расстреля* растреля* внесудебн* расправ* прикончил* порешил* ликвидир* добил* добит* перебил* к_стенке поставили_к_стенке стенке",
    en: "execut* exicut* exceut* shot shoot shooting shootings gunned_down put_to_death murdered_in_captivity killed_in_captivity killed_in_custody killed_after_capture killed_after_surrender* summary_killing* summarily extrajudicial* finished_off lined_up liquidat* cold_blood massacre*",
  },
  exchange: {
    like: "return release",
    uk: "обмін* обмен* обміня* обмєня* обмєн* поміня* виміня* поміняно помінял*",
    ru: "обмен* обменя* поменя* выменя* обмінял*",
    en: "exchang* swap* swop* traded trade_of_prisoner*",
  },
  return: {
    like: "exchange release",
    uk: "вже_вдома уже_вдома привезл* привез* привезен* забрали_назад назад_забр* забрали_додому забрали_звідти вдома_вже приїха* повернут* поверн* повертал* повертат* повертают* повертаєт* верну* вернул* вертают* вертают приїхал*_додому прийшл*_додому вдома",
    ru: "уже_дома дома_уже привезл* привез привезен* забрали_назад забрали_домой приеха* возвращ* верну* возвра* возврат* вернул* воротил* приехал*_домой пришл*_домой",
    en: "already_home are_home now_home fetched brought taken_back homecoming return* came_home came_back_home come_home coming_home come_back came_back comes_back coming_back brought_back brought_home bring_home bring_back back_home got_home gotten_home got_back get_back get_home home_from_captivity repatriat* sent_back went_home made_it_home made_it_back are_back is_back were_back back_from give_back gave_back given_back",
  },
  release: {
    like: "exchange return",
    uk: "звільн* визвол* вивільн* відпуст* відпущ* витяг* витягн* на_волі на_волю на_свободі випуст* вийшл*_з_полону вийшл*_на_волю вийшл*_на_свобод* вийшов_на_волю виходят*_на_волю вийти_на_волю",
    ru: "вышл*_из_плена вышл*_на_вол* вышел_на_вол* вышедш*_из вышедш*_на выходят_на_вол* освобо* освобожд* вызвол* отпуст* отпущ* вытащ* на_свобод* на_воле на_волю выпуст* вызволил*",
    en: "releas* freed free free_again liberat* let_go set_free got_out get_out gotten_out let_out",
  },
  missing: {
    uk: "зник* щез* безвіст* безвест* пропав* пропал* пропаж* пропадал* без_вісті без_вести без_вісти зникли_безвісти зниклих_безвісти зниклі_безвісти безвісти_зникл* зниклими_безвісти зниклим_безвісти",
    ru: "пропав* пропал* пропаж* пропадал* исчез* безвест* без_вести без_вісти без_вести_пропавш* пропавш*_без_вести пропал*_без_вести",
    en: "missing missin misisng missing_in_action mia disappear* vanish* unaccounted gone_missing went_missing go_missing lost_without_trace unknown_whereabouts whereabouts_unknown whereabouts_are_unknown",
  },
  enforced: {
    uk: "насильниц* насильн* насильств*_зник* примусов*",
    ru: "насильственн* насильно принудительн*",
    en: "enforced enforced_disappear* forced forcibly forcible involuntar*",
  },
  "made-to-disappear": { is: "enforced missing", en: "been_disappeared were_disappeared was_disappeared disappeared_by" },
  abduct: {
    like: "deport",
    uk: "викрад* викрал* вкрал* вкраден*",
    ru: "похи* похищ* украли украден*",
    en: "abduct* kidnap* stolen_children children_stolen stole_children snatched",
  },
  deport: {
    like: "abduct",
    uk: "повивоз* повивезл* вкрал* вкраден* забрали_діт* відібрал* депорт* вивез* вивозил* вивозят* вивіз* забрали_до_росії забрали_в_росію переміщен*_до_росії",
    ru: "повывоз* повывез* депорт* вывез* вывоз* угнал* угон* увез* увозят забрали_в_россию перемещ*_в_россию",
    en: "deport* forcible_transfer* forcibly_transferred forcibly_displaced taken_to_russia took_to_russia moved_to_russia transferred_to_russia taken_away taken_from",
  },
  torture: {
    uk: "жорсток* бузувір* катув* катуют* катую* катува* катован* закатован* тортур* тартур* мордув* мордую* знущан* знущал* знущают* бють бютью побит* бити побої побиття жорсток*_поводж* поганого_поводження",
    ru: "пытк* пытать пытают* пытал* пытают пыток пытани* истяз* издев* мучают мучил* мучат бьют избив* избит* побои жестоко*_обращ* плохо*_обращ* пытаем*",
    en: "abuse abusive cruelty cruel inhuman tortur* torchur* tortur ill_treat* mistreat* maltreat* ill_treatment illtreat* abused abuse_of abuses beaten beat beating* beatings torment*",
  },
  "electric-shock": {
    is: "torture",
    uk: "електрошок* електрошоков* струм струмом струму струму електрострум* шокер* електричн*_струм* катують_струмом бють_струмом електричн* дубинк* кийк* кийки",
    ru: "электрошок* током тока ток шокер* электроток* ударами_тока дубинк* тапик электрическ*",
    en: "electric_shock* electrocut* electroshock* shock_baton* electric electricity shocks shock shocked taser* tasered baton* electrical electricity_torture",
  },
  "sexual-violence": {
    is: "torture",
    uk: "сексуальн* зґвалт* згвалт* ґвалт* гвалт*",
    ru: "сексуальн* изнасил* насилова* насилуют",
    en: "rape raped rapes sexual sexually sexual_violence sexual_abuse sexual_assault",
  },
  isolation: {
    uk: "стовідсотков*_ізол* жодних_контакт* ніякого_звязк* ніякого_контакт* не_дають_звязк* без_будь_якого_звязк* без_спілкуван* ізоляц* ізольован* ізолю* інкомунікад* інкомун* інком* без_звязку без_жодного_звязку без_контакт* без_жодного_контакт* відрізан* немає_звязку нема_звязку не_мають_звязку не_має_звязку не_мають_контакт*",
    ru: "никакой_связи никаких_контакт* не_дают_связи изоляц* изолир* инкоммун* инкомун* без_связи без_всякой_связи без_какой_либо_связи без_контакт* без_какого_либо_контакт* без_общен* отрезан* нет_связи нет_контакт* не_имеют_связи",
    en: "sealed_off sealed shut_away no_outside_contact walled_off isolat* isolation incommunicado incomunicado incomunikado cut_off without_contact without_any_contact no_contact no_communication without_communication no_contact_with held_in_secret shut_off",
  },
  "outside-world": { uk: "зовнішн* зовнішн*_світ* поза_світ*", ru: "внешн* внешн*_мир* наружн*", en: "outside outside_world outer" },
  letter: {
    like: "hear-from",
    uk: "написали_звідти написав_звідти рядочк* лист листа листи листів листу листом листом листах листом листик* листуван* листівк* переписк*",
    ru: "написали_оттуда написал_оттуда строчк* письм* писем письмо листочк* открытк* переписк*",
    en: "on_paper wrote_home write_home letter* mail postcard* written_word correspond*",
  },
  call: {
    like: "hear-from",
    uk: "по_телефону набрать набрав дзвін* подзвон* подзвін* зателефон* дзвон* телефонув* телефонн*_дзвін* телефонн* дзвонил* набра* перетелефон* зідзвон* дзвонять",
    ru: "звон* позвон* созвон* дозвон* звонк* телефонн*_звонк* телефонн* набрать перезвон*",
    en: "by_phone on_the_phone ringing ring_their call calls called calling phone_call* phonecall* phone phoned phones telephone* telephoned rang ring make_a_call",
  },
  "hear-from": {
    like: "letter call",
    uk: "діждал* діждав* дочекав* повна_тиша дочекал* дочекатис* вістк* вісточк* звістк* вісти вість весточк* почули чули_від обізвал* озвал* вийшл*_на_звязок виходил*_на_звязок мали_звязок мав_звязок дали_знати голос* отримал*_новин*",
    ru: "дождал* дождатьс* полная_тишина весточк* вестей вести_от отозвал* вышл*_на_связь выходил*_на_связь имели_связь дали_знать услышал* голос*",
    en: "heard_anything heard_something heard hear_anything hear_back heard_from hear_from hearing_from word_from any_word got_word news_from in_touch got_in_touch contacted heard_back voice hear_his_voice hear_their_voice",
  },
  contact: {
    like: "hear-from letter call",
    uk: "звязк* звязок контакт* спілкув* спілку*",
    ru: "связ* контакт* общал* общен* общат*",
    en: "contact contacts communicat* communication",
  },
  condition: {
    uk: "умов* умова в_обмін_на натомість взамін за_умови",
    ru: "услов* взамен в_обмен_на при_условии",
    en: "condition* in_return in_exchange_for exchange_for have_to had_to required_to forced_to in_order_to",
  },
  tv: {
    uk: "тв телебач* телеканал* телевіз* ефір* пропаганд* по_тв ",
    ru: "тв телевид* телевид* телеканал* телевиз* эфир* пропаганд* ",
    en: "tv television telly broadcast* camera propaganda air",
  },
  interview: {
    like: "testify",
    uk: "розпит* розмовлял* бесід* опит* опитан* інтервю* інтервʼю* респондент* співрозм* анкетован* говорили_з поговорил* спілкувал*_з спілкувались_з розмовлял* розмов* поспілк*",
    ru: "расспрос* расспраш* общал*_с общались_исслед* с_кем_общал* опрос* опраш* опрошен* интервью* респондент* собеседн* говорили_с поговорил* общались_с разговар* побесед* бесед* пообщал*",
    en: "asked_people spoken_face quizzed consulted interview* respondent* survey* polled questioned spoke_to spoke_with spoken_to spoken_with speak_to talk_to talked_to talked_with talked_with speak_with people_they_talk* conversation* interlocutor*",
  },
  sample: { like: "interview", uk: "вибірк*", ru: "выборк*", en: "sample sampl* sample_size" },
  testify: {
    like: "interview said",
    uk: "свідч* свідк* свідок* засвідч* показан*",
    ru: "свидетел* свидетельств* показани*",
    en: "testif* testimon* witness* testament* account accounts",
  },
  escape: { uk: "втек* втеч* утек* втікл* втік", ru: "сбеж* побег* бежал* удрал*", en: "escap* fled flee run_away ran_away" },
  surrender: {
    like: "captive",
    uk: "здал* здач* здаюч* склали_зброю здали*_в_полон беззбройн* неозброєн* без_зброї роззброєн*",
    ru: "сдал* сдач* сдавш* сложили_оружие безоружн* без_оружия разоружен*",
    en: "surrender* gave_up gave_themselves_up laid_down_arms unarmed disarmed",
  },
  "prison-place": {
    uk: "колоні* сізо тюрм* вязниц* вязниця табір табор* табір катівн* ізолятор* буцегарн* концтаб*",
    ru: "колони* сизо тюрьм* тюрем лагер* концлагер* изолятор* подвал* застенк*",
    en: "camp camps prison prisons colony colonies jail jails penal facility facilities torture_chamber* detention_cent* detention_facilit* detention_place* cell cells dungeon* basement* cellar* remand_cent* detention_site* lockup lock_up",
  },
  confirmed: {
    uk: "підтвер* підтвердж* потвердж* підтвірдж* верифік* достовірн* доведен*",
    ru: "подтвер* подтвержд* потвержд* верифиц* достоверн* доказан*",
    en: "established establish confirm* verif* proven substantiat* corroborat*",
  },
  acknowledged: { like: "confirmed", uk: "визна* признав* признає*", ru: "призна* признав*", en: "acknowledg* recogni* admit* own_up" },
  unconfirmed: {
    uk: "непідтвердж* не_підтвердж* непідтверж* неверифік* невизнан* без_підтвердж* замовч* прихов* не_значил* не_значат* мовчал* мовчит* заперечув* заперечил* приховув* таїл* не_зізнава* не_зізнав* не_призна* не_визна* без_визнан* не_повідомлял*_про_полон",
    ru: "неподтвер* не_подтвер* неподтвержд* неверифиц* непризнан* без_подтвер* замалчив* скрыв* молчал* молчит отрица* таил* не_сознава* не_призна* утаив* без_признан* утаил*",
    en: "unconfirmed unverified unacknowledged unrecognised unrecognized concealed hid hidden undeclared off_the_books denied denies deny denying never_admitted not_admitted never_acknowledged not_acknowledged never_confirmed not_confirmed never_recognised never_recognized did_not_confirm did_not_acknowledge stayed_silent kept_quiet kept_secret refused_to_confirm refused_to_admit without_confirmation silent_about never_been_confirmed not_been_confirmed unlisted secretly_held",
  },
  believed: {
    uk: "вважа* вважают* імовірн* ймовірн* можлив* припуск* начебто думают* здогад* скоріш*_за_все припущен* думк* верси* гіпотез* підозрюют*",
    ru: "счита* считают* полага* предполож* предполага* вероятн* возможн* думают скорее_всего наверно* видимо мнени* верси* гипотез* подозрева* предположен*",
    en: "believ* presum* suppos* likely probabl* thought think thinks suspected_to assumed assume possibly potentially feared fear opinion opinions belief assumption assum* hypothes* view_that theory",
  },
  register: {
    uk: "якою_базою яка_база якій_базі якою_базою_даних реєстр* реєстрі реестр* обліку обліку облік єдин*_реєстр* зареєстров* внесен* списк* список* перелік* баз_даних занесен*",
    ru: "какой_базе какая_база по_базе реестр* учете учет списк* список* перечн* внесен* зарегистр* занесен*",
    en: "what_database which_database register* registr* registry listed list lists database enrolled entered entries roll record_book names on_file",
  },
  fate: { uk: "доля долю долі доля_невідома", ru: "судьб*", en: "fate fates" },
  alive: {
    uk: "живий жива живі живих живим вижив* виж*",
    ru: "живой жива живы живых жив выжив* выжил*",
    en: "alive living surviv* still_alive",
  },
  access: {
    uk: "доступ* допуск* допуст* відвід* відвідал*",
    ru: "доступ* допуск* допуст* посет* посещ*",
    en: "access* visit* visited monitor*",
  },
  violation: { uk: "порушен* порушу* порушил*", ru: "нарушен* нарушал* наруша*", en: "violat* breach* infring*" },
  "medical-care": {
    uk: "медич* медичн* лікуван* лікув* медпомо*",
    ru: "медицинск* медпомощ* лечен* лечить лечат",
    en: "medical medically healthcare treatment health_care",
  },
  food: {
    uk: "голод* їж* харчув* годую* недоїд*",
    ru: "голод* еда еду еды питан* кормят кормить недоедан*",
    en: "food hunger starv* malnutrition malnourish* feed fed",
  },
  duration: {
    uk: "протяжн* тривал* довжин* строк* термін*",
    ru: "длительн* продолжительн* срок*",
    en: "duration length long_time time_spent period_of_captivity time_in_captivity",
  },
};
