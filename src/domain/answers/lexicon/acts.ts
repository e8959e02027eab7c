import type { ConceptTable } from "./concept.js";

/** What people do and undergo that other tables leave out: each narrows what is counted, and none may pass for another word. */
export const acts: ConceptTable = {
  refuse: {
    uk: "відмов* одмовл* відмовц*",
    ru: "отказ* отказыва*",
    en: "refus* declin* decline turned_down turned_away",
  },
  voluntary: { uk: "добровільн*", ru: "добровольно добровольн*", en: "voluntar* willingly" },
  unfit: {
    uk: "непридатн* забрак* обмежено_придатн* комісован* списан*_зі_служб*",
    ru: "негодн* непригодн* забрак* ограниченно_годн* комиссован*",
    en: "unfit not_fit no_longer_fit failed_the_medical failed_the_board invalided_out",
  },
  "medical-board": {
    like: "inspect",
    uk: "медкоміс* влк військово_лікарськ* лікарськ*_коміс* медогляд*",
    ru: "медкомисс* ввк военно_врачебн* врачебн*_комисс* освидетельств* медосмотр*",
    en: "medical_board* medical_commission* medical_comission* medical_commision* medical_panel* medical_exam* medical_check*",
  },
  "dna-sample": {
    uk: "мазок мазк* слин* зразк*_днк зразок_днк генетичн*_зраз* біологічн*_зраз*",
    ru: "мазок мазк* слюн* образц*_днк образец_днк генетическ*_проб* генетическ*_образц* биологическ*_образц*",
    en: "swab* saliva dna_sample* dna_profile* genetic_sample* biological_sample*",
  },
  "legal-case": { uk: "справа справи справу справ справі", ru: "", en: "case_files court_case* lawsuit*" },
  mistaken: {
    uk: "помилково виявил*_помилков* через_помилку",
    ru: "ошибочно оказал*_ошибочн* по_ошибке",
    en: "mistakenly wrongly by_mistake in_error turned_out_to_be_wrong turned_out_wrong proved_wrong",
  },
  "captivity-guard": {
    uk: "наглядач* тюремник* конвоїр* вертухай* охоронець охоронц* охорона охорони",
    ru: "надзирател* тюремщик* конвоир* вертухай* охранник* охрана охраны",
    en: "guard guards warder* warden* jailer* jailor* prison_officer*",
  },
};

/** Common measures and things which a looser spelling would otherwise take for a word of the subject. */
export const commonThings: ConceptTable = {
  country: {
    uk: "країна країни країну країні країною країн країнам країнах",
    ru: "страна страны страну стране страной стран странам странах",
    en: "country countries",
  },
  minute: { uk: "хвилина хвилини хвилину хвилин хвилинах", ru: "минута минуты минуту минут минутах", en: "minute minutes" },
  hour: { uk: "година години годину годин годинах", ru: "часа", en: "hour hours" },
  cold: { uk: "холод холоду холоди холодн* холодів мороз*", ru: "холод холода холодн* холодов мороз*", en: "cold frost* freezing" },
  honey: { uk: "мед меду медом мьод мьоду медов*", ru: "мед меда меду медом медов*", en: "honey" },
};
