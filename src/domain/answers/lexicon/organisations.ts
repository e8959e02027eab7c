import type { ConceptTable } from "./concept.js";

/** Bodies that count or hold data. A question that names one wants its number and no other's. */
export const organisations: ConceptTable = {
  "russian-side": {
    uk: "за_даними_росі* за_версією_росі* за_словами_росі* за_даними_рф за_даними_москв* за_даними_кремл* міноборони_рф мін_оборони_рф",
    ru: "по_данным_росси* по_версии_росси* по_словам_росси* по_данным_рф по_данным_москв* по_данным_кремл* минобороны_рф",
    en: "according_to_russia* russian_data russian_ministry* russia_says russia_claims according_to_moscow according_to_the_kremlin",
  },
  un: { uk: "оон", ru: "оон", en: "un united_nations ohchr unhcr unicef" },
  "red-cross": { uk: "червон*_хрест* мкчх", ru: "красн*_крест* мккк", en: "red_cross icrc" },
  osce: { uk: "обсє", ru: "обсе", en: "osce" },
  eu: { uk: "євросоюз* єс", ru: "евросоюз* ес", en: "eu european_union" },
  nato: { uk: "нато", ru: "нато", en: "nato" },
  icc: { uk: "мкс гаага гаазьк*", ru: "мус гаага гаагск*", en: "icc hague" },
  hrw: { uk: "юман_райтс", ru: "хьюман_райтс", en: "human_rights_watch hrw" },
  president: { uk: "президент* зеленськ*", ru: "президент* зеленск*", en: "president* zelensk*" },
  putin: { uk: "путін*", ru: "путин*", en: "putin*" },
  ministry: {
    uk: "міністер* міністр* мзс мвс мін'юст мінюст* міноборон* мін*_оборони",
    ru: "министер* министр* мид мвд минюст* минобор*",
    en: "ministry ministries minister* mod mfa",
  },
  "general-staff": { uk: "генштаб* генеральн*_штаб*", ru: "генштаб* генеральн*_штаб*", en: "general_staff" },
  headquarters: {
    uk: "штаб штабу штабі координаційн* коордштаб*",
    ru: "штаб штаба штабу штабе координацион* коордштаб*",
    en: "headquarters hq coordination_headquarters",
  },
  intelligence: {
    like: "law-enforcement",
    uk: "гур розвідк* спецслужб* служби_безпек* силов*_структур* безпеков*",
    ru: "гур разведк* спецслужб* службы_безопас* силов*_структур*",
    en: "intelligence security security_service* gur hur special_service* spies secret_service*",
  },
  sbu: { uk: "сбу фсб", ru: "сбу фсб", en: "sbu fsb" },
  "law-enforcement": { uk: "правоохорон* силовик*", ru: "правоохран* силовик*", en: "law_enforcement" },
  "police-body": { uk: "поліці* нацполіц*", ru: "полици* нацполиц*", en: "police" },
  prosecutor: { uk: "прокур* генпрокур* опг", ru: "прокур* генпрокур*", en: "prosecutor*" },
  parliament: { uk: "парламент* верховн*_рад* рада ради", ru: "парламент* верховн*_рад* рада рады", en: "parliament* verkhovna_rada rada" },
  government: {
    uk: "уряд* кабмін* влада влади держав* державн*",
    ru: "правительств* кабмин* власти власт* государств* государствен* гос",
    en: "government* authorit* state states",
  },
  ombudsman: {
    uk: "омбудсман* омбудсмен* уповноважен* омбуцмен* обмудсмен*",
    ru: "омбудсмен* омбудсман* уполномочен* омбуцмен* обмудсмен*",
    en: "rights_commissioner human_rights_commissioner ombudsman* ombudsmen* ombudswoman ombudsperson ombutsman commissioner*",
  },
  "human-rights": {
    uk: "правозахисн* правозахист* прав*_людини людськ*_прав* правозахис*",
    ru: "правозащит* прав*_человека правозащ*",
    en: "human_rights rights_defender* human_right* rights_group* rights_activist* rights_organi* human_rights_defenders human_rights_group* human_rights_organi*",
  },
  activist: { like: "human-rights", uk: "активіст*", ru: "активист*", en: "activist* campaigner* advocate* defenders" },
  organisation: {
    uk: "установ* контор* структур* організац* орган органи органів інституц* відомств* держструктур* госструктур* держорган* держустанов* служба_чи",
    ru: "учрежден* контор* госконтор* структур* организац* орган органы органов институц* ведомств* госструктур* госорган* госучрежд*",
    en: "organisation* organization* body_that institution* ngo ngos group groups entity entities body_of_the",
  },
  agency: {
    like: "outlet",
    uk: "агент* агенц* інформагент* інфоагент*",
    ru: "агент* информагент* инфоагент*",
    en: "agency agencies wire_service news_service news_agency newswire_service wire_agency press_agency",
  },
  bureau: { uk: "бюро націнформбюро ніб", ru: "бюро нацинформбюро ниб", en: "bureau nib" },
  outlet: {
    like: "agency",
    uk: "видання видав* газет* змі медіа преса пресі ресурс* сайт новин*_сайт газеті газету часопис* медійн*",
    ru: "издани* сми газет* медиа пресса прессе ресурс* издание газете газету журнал*",
    en: "outlet* newspaper* media press website magazine* newswire publication news_outlet news_site newsroom",
  },
  report: {
    uk: "звіт* доповід* доклад* дослідж* документ*",
    ru: "доклад* отчет* исследован* документ*",
    en: "report reports study studies paper research document documents",
  },
  article: {
    uk: "новин* статт* стаття матеріал* публікац* допис*",
    ru: "новост* статья статьи статье материал* публикац*",
    en: "article* news item items story stories publication* ",
  },
  director: {
    uk: "директор* керів* очол* голова голову глава шеф* керує керує_ним керівниц* очільни* завідува*",
    ru: "директор* руковод* возглав* глава главу руководит* заведующ* возглавл*",
    en: "director* headed leader* chief chair* boss in_charge in_charge_of lead_by led_by leads heading runs_the running_the principal",
  },
  office: {
    uk: "підрозділ* офіс* відділен* філі* представн* осередок*",
    ru: "офис* отделен* филиал* представит*",
    en: "team office* branch* section chapter* division_of representation",
  },
  expert: { uk: "експерт* аналітик* науковц* вчен*", ru: "эксперт* аналитик* учен*", en: "expert* analyst* scientist* scholar*" },
  court_body: { uk: "єспл", ru: "еспч", en: "echr" },
};
