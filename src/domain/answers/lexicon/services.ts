import type { ConceptTable } from "./concept.js";

/** What public services count, where several words of one language mean the same: travel, reading, laboratories, queues. */
export const services: ConceptTable = {
  passenger: { uk: "пасажир*", ru: "пассажир*", en: "passenger* ridership rider riders" },
  trip: {
    uk: "поїздк* поїздок рейс рейси рейсів рейсу",
    ru: "поездк* поездок рейс рейсы рейсов рейса",
    en: "trip trips journey* ride rides",
  },
  ticket: { uk: "квит*", ru: "билет*", en: "ticket tickets" },
  fare: { like: "cost ticket", uk: "тариф* проїзд* доїхати", ru: "тариф* проезд* доехать", en: "fare fares tariff* out_of_pocket" },
  carriage: { uk: "вагон*", ru: "вагон*", en: "carriage carriages coach coaches wagon* railcar*" },
  locomotive: { uk: "локомотив*", ru: "локомотив*", en: "locomotive* loco locos" },
  track: { uk: "колій колії колія", ru: "путей рельс*", en: "track tracks railway_lines rail_lines" },
  late: {
    uk: "запізн* спізн* припізн* із_запізненням не_за_розкладом не_вчасно пізніше_розкладу",
    ru: "опозд* опазд* запозд* не_по_расписанию не_вовремя с_опозданием позже_расписания",
    en: "late delay delays delayed lateness behind_schedule overdue running_late behind_time",
  },
  cancel: { uk: "скасован* скасув*", ru: "отменен* отменил*", en: "cancel*" },
  accident: {
    uk: "аварі* дтп зіткнен* катастроф*",
    ru: "авари* дтп столкновен* крушени* катастроф*",
    en: "accident* crash crashes collision* derail* wreck*",
  },
  crossing: { uk: "переїзд* шлагбаум*", ru: "переезд* шлагбаум*", en: "crossing crossings level_crossing*" },
  tunnel: { uk: "тунел*", ru: "тоннел* туннел*", en: "tunnel*" },
  electrify: {
    uk: "електрифік* контактн*_мереж* під_струмом під_напругою",
    ru: "электрифи* контактн*_сет* под_током под_напряжением",
    en: "electrif* overhead_line* overhead_wire* overhead_power",
  },
  "on-order": {
    uk: "справн* на_ходу придатн*_до_роботи",
    ru: "исправн* на_ходу",
    en: "in_working_order serviceable operational fit_for_service roadworthy",
  },
  "lost-property": { uk: "знахідк* знахідок", ru: "находок находки находка", en: "lost_property lost_and_found" },
  book: { uk: "книг* книж* роман романи романів", ru: "книг* книж* роман романы романов", en: "book books novel novels" },
  reader: { uk: "читач*", ru: "читател*", en: "reader readers readership card_holder* cardholder*" },
  reading: { uk: "читають читати читає читання прочита*", ru: "читают читать читает чтени* прочита* прочел прочли", en: "reads" },
  lend: {
    uk: "книговидач* видач* позич*",
    ru: "книговыдач* выдач* выданн*",
    en: "loan loans lend lends lending lent borrow* checked_out check_outs on_loan hand_out handing_out",
  },
  laboratory: { uk: "лаборатор*", ru: "лаборатор*", en: "lab labs laborator*" },
  swab: {
    uk: "мазк* мазок біоматеріал* зразок зразк* проб проби",
    ru: "мазк* мазок биоматериал* образец образц* проб пробы",
    en: "swab swabs specimen*",
  },
  "medical-board": {
    uk: "влк медкоміс* лікарськ*_коміс* медичн*_коміс*",
    ru: "ввк влк медкомисс* врачебн*_комисс* медицинск*_комисс* освидетельств*",
    en: "medical_board* medical_commission* medical_panel*",
  },
  unfit: {
    uk: "непридатн* не_придатн* забракув* комісован* комісував*",
    ru: "негодн* непригодн* не_годн* забраков* комиссован* комиссовал*",
    en: "unfit not_fit failed_the_medical medically_discharged",
  },
  map: { uk: "мапа мапи мапі карта карті карту", ru: "карта карте карту", en: "map maps" },
  wait: { uk: "очікуван* черга черги чергу", ru: "ожидани* очередь очереди", en: "wait waits waiting queue queues" },
  "still-to-come": {
    uk: "ще_чекають досі_чекають ще_чекає у_черзі в_черзі ще_не_дочекал*",
    ru: "еще_ждут все_еще_ждут до_сих_пор_ждут в_очереди еще_ожидают",
    en: "waiting_list waiting_lists still_waiting awaiting yet_to_be on_hold would_be in_the_queue",
  },
  "other-countries": {
    uk: "сусідн*_країн* інших_країн* у_країнах",
    ru: "соседн*_стран* других_стран* в_странах",
    en: "countries neighbouring_countr* neighboring_countr* other_countries",
  },
  host: {
    like: "foster-care",
    uk: "прихист* прийняли_до_себе взяли_до_себе виховують виховує",
    ru: "приютил* приняли_к_себе взяли_к_себе воспитывают воспитывает",
    en: "opened_their_doors opened_their_homes took_in taken_in take_in raising",
  },
  placed: {
    like: "supply",
    uk: "роздали роздано розібрали влаштован* влаштували",
    ru: "раздали роздан* разобрали пристроил* устроен*_в",
    en: "placed placement placements handed_out_to",
  },
  handed_in: { uk: "здано_до здали_до", ru: "сдано_в сдали_в", en: "handed_in handing_in hand_in turned_in" },
};
