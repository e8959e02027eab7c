import type { ConceptTable } from "./concept.js";

/** What befalls things in any field: making, trading, losing, checking, moving. */
export const happenings: ConceptTable = {
  harvest: {
    like: "produce",
    uk: "зібран*_врож* врожа* накачал* накачан* намолот* збор* жнив* викача* надоїл* улов* видобу*",
    ru: "урожа* накачал* накачан* намолот* надоил* улов* добы* добыт*",
    en: "harvest* crop crops yield* gathered_in reaped picked catch taken_from extracted mined",
  },
  produce: {
    uk: "виробл* виробн* виготов* випущен* виробил*",
    ru: "произвед* производ* изготов* выпущен* произвел*",
    en: "produc* production manufactur* output made_by",
  },
  sell: {
    uk: "прода* продаж* реаліз* збут* покупц*",
    ru: "прода* продаж* реализ* сбыт* покупател*",
    en: "sell* sold sale sales buyer* customer*",
  },
  buy: { uk: "купл* купив* придба* закупл* закуп*", ru: "купл* купил* приобре* закупл* закуп*", en: "buy buys bought purchas* procure*" },
  export: { like: "abroad-sale", uk: "експорт*", ru: "экспорт*", en: "export*" },
  import: { uk: "імпорт* ввез* ввезен*", ru: "импорт* ввез* ввоз*", en: "import*" },
  abroad: {
    uk: "за_кордон* закордон* іноземцям іноземн*_покуп*",
    ru: "за_границ* за_рубеж* заграниц* зарубеж* иностранцам иностранн*_покуп*",
    en: "abroad overseas foreign_buyer* foreign_market* foreign_customer* out_of_the_country",
  },
  "abroad-sale": {
    is: "export sell abroad",
    uk: "пішло_за_кордон за_кордон_пішло за_кордон_продал* продал*_за_кордон проданого_за_кордон",
    ru: "ушло_за_рубеж ушло_за_границ* продал*_за_рубеж продал*_за_границ* проданного_за_границ* зарубежным_покупател*",
    en: "sold_abroad went_abroad sent_abroad went_to_foreign shipped_abroad",
  },
  lose: {
    like: "perish",
    uk: "втрачен* втратил* втрата втрати втрат згублен*",
    ru: "потерян* потерял* потеря потери потерь утрачен* утратил*",
    en: "lost lose loses losing loss losses",
  },
  perish: {
    like: "die lose",
    uk: "загибел* гибел* не_перезимув* не_пережил* не_дожил* не_дожила вимер*",
    ru: "гибел* не_перезимов* не_пережил* не_дожил* сгинул* вымер*",
    en: "perish* did_not_survive didnt_survive not_survive die_off died_off wiped_out",
  },
  remain: {
    uk: "досі_в досі_у досі_там досі_сид* ще_в ще_у ще_там ще_сид* усе_ще_в все_ще_в й_досі_в",
    ru: "до_сих_пор_в до_сих_пор_там до_сих_пор_сид* еще_в еще_там еще_сид* все_еще_в все_еще_там остаются остались остается",
    en: "still_in still_held still_being_held still_there still_captive still_imprisoned still_detained still_over_there remain remains left_in left_there",
  },
  winter: { uk: "зимівл* перезимув*", ru: "зимовк* перезимов*", en: "overwinter*" },
  inspect: {
    uk: "огля* оглянут* перевірен* перевірил* перевірк* обстеж* інспект*",
    ru: "осмотр* осмотрен* проверен* проверил* проверк* обследов* инспект*",
    en: "inspect* checked examin* surveyed_site* audit* checks",
  },
  infest: { uk: "заражен* уражен* ураз*", ru: "заражен* поражен* пораз*", en: "infest* infect* afflict* stricken" },
  mark: {
    like: "paint",
    uk: "помі* мічен* мічення позначил* позначен* мітил* маркув*",
    ru: "помет* помеч* мечен* мечение пометил* метил* маркир*",
    en: "mark marked marks marking tag tagged tagging label labelled labeled",
  },
  paint: { uk: "фарб* пофарб* розфарб*", ru: "краск* покрас* окраш* раскрас* крашен*", en: "paint* dab_of_paint dye dyed colour* color*" },
  count_all: { like: "interview", uk: "перепис* подвірн* осінн*_підрах*", ru: "перепис* подворн*", en: "census door_to_door" },
  burn: { uk: "згорі* спален* спалил* пожеж* горіл*", ru: "сгоре* сожж* сожгл* пожар* горел*", en: "burn* fire fires blaze*" },
  flood: {
    uk: "паводк* паводок затопи* залито залит* підмок* повен* повін* затопл* підтоп*",
    ru: "паводк* паводок затопи* залит* залило подмок* подмочен* наводнен* затопл* подтоп*",
    en: "flood* soaked submerged under_water high_water inundat*",
  },
  drought: { uk: "посух*", ru: "засух*", en: "drought*" },
  plant: { uk: "посадж* посадил* висад* посія* посів*", ru: "посаж* посадил* высад* посея* посев*", en: "planted planting sown sow" },
  open: {
    uk: "відкри* відчинен* запрацюв* запрацюют* запущен* запустил*",
    ru: "откры* запущен* запустил*",
    en: "open opened opens opening launched launch",
  },
  close: { uk: "закри* зачинен* припинил*", ru: "закры* прекратил*", en: "close closed closes shut shutdown" },
  register_act: {
    is: "register",
    uk: "записан* записат* записатис* зареєстрован* зареєструв*",
    ru: "записан* записаться зарегистрирован* зарегистрировал*",
    en: "registered enrolled signed_up",
  },
  "year-earlier": {
    uk: "роком_раніше роком_раньше за_рік_до_того рік_до_того рік_перед_тим",
    ru: "годом_раньше годом_ранее за_год_до_этого за_год_до_того годом_прежде",
    en: "year_before_that year_earlier a_year_before the_year_before",
  },
  steal: {
    uk: "викрадено_майн* вкрадено_вулик* крадіж* украдено",
    ru: "краж* украдено своров*",
    en: "stolen stole theft thefts stealing robbed robbery",
  },
  win: {
    uk: "перемог* перемож* виграл* нагород* приз*",
    ru: "побед* победит* выиграл* наград* приз*",
    en: "win wins won winner* award* prize* medal*",
  },
  weigh: {
    uk: "важил* вага вагою тоннаж* тонн тонна тонни кілограм* кг",
    ru: "весил* вес весом тоннаж* тонн тонна тонны килограмм* кг",
    en: "weigh* weight ton tons tonne tonnes tonnage kilogram* kg",
  },
  length: { uk: "довжин*", ru: "длина длиной длины", en: "long_is" },
  temperature: { uk: "температур* градус*", ru: "температур* градус*", en: "temperature degrees celsius" },
  salary: { uk: "зарплат* оклад*", ru: "зарплат* оклад*", en: "wage wages" },
  member: { uk: "членів члени член членств*", ru: "членов члены член членств*", en: "membership members_of" },
  visit: { uk: "відвідувач* відвідан* гост* турист*", ru: "посетител* посещен* гост* турист*", en: "visitor* guest* tourist* attendance" },
  hire: { uk: "найнят* найнял* прийнят*_на_роботу", ru: "нанят* нанял* принят*_на_работу", en: "hire hired recruit*" },
  dismiss: { uk: "звільнен*_з_посад* скорочен*", ru: "уволен* уволил*", en: "dismiss* fired laid_off sacked" },
};
