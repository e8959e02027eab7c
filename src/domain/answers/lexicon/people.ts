import type { ConceptTable } from "./concept.js";

/** Whom nearly every figure counts: naming them narrows nothing by itself. */
export const people: ConceptTable = {
  person: {
    uk: "людей людина люди людини людям людьми людях осіб особа особи особами персон* душ",
    ru: "людей человек человека люди людям людьми людях лиц лица персон* душ чел",
    en: "in_heads as_heads headcounts people person persons human humans individual* individuals folk folks someone somebody ones souls",
  },
  man: { uk: "чоловіків", ru: "мужчин мужик* мужчины", en: "men guys fellas males" },
  military: {
    uk: "військов* військовослужбовец* військовослужбовц* солдат* воїн* воїни захисник* бійц* боєц* боєць хлопц* хлопчик* хлопці пацан* мужиків вояк* зсу",
    ru: "военн* военнослуж* солдат* воин* защитник* бойц* боец* ребят* ребята парни парней пацан* мальчик* мальчиков всу",
    en: "lad military soldier* servicem* serviceperson* service_member* troop* troops fighter* defender* combatant* guys boys lads warrior* guy",
  },
  ukrainian: {
    uk: "українц* українськ* українец* українок україн* наш* наші нашого",
    ru: "украинц* украинск* украинец* украин* наш* наших",
    en: "ukrainian* ukraine* ukranian* ukrain* ours our",
  },
  russia: {
    uk: "росія росії росією росію рф російськ* росіян* русня русні орк* рашист* кацап* москал* ворог* окупант* загарбник* раша расєя раші роси россия кремл* москв* москаль* московськ* рашк*",
    ru: "россия россии россией россию рф российск* росийск* русск* россиян* орк* рашист* кацап* враг* оккупант* рашка кремл* москв* московск*",
    en: "russia* russian russians orcs orc enemy enemies invader* moscow kremlin rf",
  },
};

/** Being in Russia, which is more than being of it. */
export const whereabouts: ConceptTable = {
  "in-russia": { like: "russia", uk: "в_росії у_росії в_рф на_росії", ru: "в_россии в_рф", en: "in_russia inside_russia" },
};

/** Marked parts of the people: a figure answers for them only where it says that it counts them. */
export const groups: ConceptTable = {
  women: {
    uk: "жін* жінк* жінок дівчат* дівчин* полонянок полонянк* захисниц* військовослужбовиц* матерів",
    ru: "женщин* женск* девуш* девочек девчат пленниц* матерей",
    en: "women woman female* girl girls womens servicewomen servicewoman mothers",
  },
  "men-only": { is: "man", uk: "чоловічої_статі чоловіча_стать", ru: "мужского_пола", en: "male males" },
  children: {
    uk: "дітей діти дитин* малеч* дитинч* дітлах* малят* крихіт* дітям дітьми дитяч* неповноліт* малоліт* малюк* діток дітки",
    ru: "дети детей детям детьми детск* ребен* ребенок* ребятиш* ребятён* детвор* детиш* детк* малыш* малют* несовершеннолет* малолет* деток детишек",
    en: "child children childrens kid kids minor minors underage",
  },
  adult: { uk: "доросл* повноліт*", ru: "взросл* совершеннолет*", en: "adult* grown_up* grownup* of_age" },
  driver: { is: "worker", uk: "водій водії водія водіїв водіям водіями", ru: "водител*", en: "driver drivers" },
  cleaner: { is: "worker", uk: "прибиральни*", ru: "уборщи*", en: "cleaner cleaners" },
  teenager: { is: "children", uk: "підліт*", ru: "подрост*", en: "teen* adolescent*" },
  infant: { is: "children", uk: "немовл*", ru: "младен*", en: "baby babies infant* toddler*" },
  pupil: { is: "children", uk: "школяр*", ru: "школьник*", en: "schoolchild* pupil pupils" },
  preschooler: { is: "children", uk: "дошкіл*", ru: "дошкол*", en: "preschooler*" },
  orphan: { is: "children", uk: "сиріт* сирот*", ru: "сирот*", en: "orphan*" },
  civilian: {
    uk: "невійськов* не_військов* цивільн* мирн* мирняк* цивільняк* некомбатант* гражданськ*",
    ru: "невоенн* не_военн* гражданск* мирн*_жител* мирн*_люд* мирн*_насел* мирн* штатск* мирняк* цивильн*",
    en: "civilian* non_military noncombatant* non_combatant* civil civils",
  },
  foreigner: {
    uk: "іноземц* іноземн* іноземец* чужозем* найманц* легіонер*",
    ru: "иностран* наемник* легионер*",
    en: "foreign foreigner* foreigners nationals mercenar* legionnaire* non_ukrainian*",
  },
  medic: {
    uk: "фельдшер* хірург* медперсонал* медбрат* медик* лікар лікарів лікарі лікаря парамедик* санітар* медпрацівн*",
    ru: "фельдшер* хирург* медперсонал* медбрат* медик* врач* парамедик* санитар* медработн*",
    en: "medic medics medical_staff surgeon* paramedic* doctor* medical_staff medical_worker* health_worker*",
  },
  nurse: { is: "medic", uk: "медсест*", ru: "медсест*", en: "nurse*" },
  enemy: {
    uk: "ворожих тримає_україна україна_тримає утримує_україна україна_утримує затримала_україна україна_затримала захопила_україна україна_захопила україна_взяла_в_полон взяла_в_полон_україна тримає_київ київ_тримає українському_полоні полоні_в_україні",
    ru: "вражеск* держит_украина украина_держит удерживает_украина украина_удерживает задержала_украина украина_задержала захватила_украина украина_захватила украина_взяла_в_плен взяла_в_плен_украина держит_киев киев_держит украинском_плену плену_в_украине плену_у_украины",
    en: "does_ukraine_have_locked does_ukraine_keep does_ukraine_detain does_ukraine_imprison ukraine_keeps ukraine_detains ukraine_has_locked ukraine_has_captured has_ukraine_captured did_ukraine_capture captured_by_ukraine taken_by_ukraine detained_by_ukraine does_ukraine_hold held_by_ukraine ukraine_holds ukraine_is_holding ukraine_hold ukrainian_captivity ukrainian_custody kyiv_holds kyiv_hold",
  },
  body: {
    uk: "на_щиті щиті тілах тілам тілу полегл* загибл*_поверн* тіл тіла тілами тіло останк* трун* репатріац*",
    ru: "на_щите щите теле телах телам павш* тел тела телами тело останк* трупов труп* гробов репатриац*",
    en: "fallen_soldier* the_fallen body bodies remains corpse* coffin* repatriation_of_bod*",
  },
  wounded: {
    uk: "поранен* поранц* важкопоранен* трьохсот* травмован* скаліч* калік* важкохвор* хвор*",
    ru: "ранен* тяжелоранен* трехсот* травмир* искалеч* больн*",
    en: "wound* injur* maimed crippled sick ill severely_ill",
  },
  elderly: { uk: "літн* похил* пенсіон* старі старих", ru: "пожил* пенсион* старик*", en: "elderly pensioner* older aged old_people" },
  disabled: { uk: "інвалід* інвалідн* протез*", ru: "инвалид* протез*", en: "disabled disabilit* amputee* wheelchair* prosthe*" },
  amputated: { uk: "ампутац* ампутов*", ru: "ампутац* ампутир*", en: "amputat*" },
  journalist: {
    uk: "пресовик* людей_з_преси журналіст* репортер* медійник*",
    ru: "людей_из_прессы журналист* репортер*",
    en: "press_people press_worker* media_people people_from_the_press members_of_the_press journalist* reporter* media_worker*",
  },
  priest: { uk: "священник* священик* капелан*", ru: "священник* капеллан*", en: "priest* chaplain* clergy*" },
  officer: { uk: "офіцер* командир* генерал*", ru: "офицер* командир* генерал*", en: "officer* commander* general generals" },
  marine: { uk: "морпіх* морськ*_піхот* морпех*", ru: "морпех* морск*_пехот*", en: "marine marines" },
  azov: { uk: "азов* азовец* азовців азовсталь* азовстал*", ru: "азов* азовц* азовстал*", en: "azov* azovstal*" },
  "national-guard": {
    uk: "нацгвард* національн*_гвард* гвардійц*",
    ru: "нацгвард* национальн*_гвард* гвардейц*",
    en: "national_guard* guardsm*",
  },
  "border-guard": { uk: "прикордон*", ru: "погранич*", en: "border_guard*" },
  "territorial-defence": { uk: "тероборон* тро територіальн*_оборон*", ru: "тероборон* территориальн*_оборон*", en: "territorial_defen*" },
  police: { uk: "поліцейськ* поліціянт*", ru: "полицейск*", en: "policem* police_officer*" },
  conscript: {
    uk: "строковик* строкова строков*_служб* призовник* мобілізован*",
    ru: "срочник* призывник* мобилизован*",
    en: "conscript* mobilised mobilized draftee*",
  },
  pilot: { uk: "льотчик* пілот*", ru: "летчик* пилот*", en: "pilot pilots airm*" },
  sailor: { uk: "моряк* моряків", ru: "моряк* матрос*", en: "sailor* seam*" },
  volunteer: { uk: "волонтер* доброволец* добровольц*", ru: "волонтер* доброволец* добровольц*", en: "volunteer*" },
  teacher: { uk: "вчител* учител* педагог* викладач*", ru: "учител* педагог* преподавател*", en: "teacher* lecturer*" },
  student: { uk: "студент* учнів учні учень", ru: "студент* учеников ученик* учащ*", en: "student* pupil*" },
  official: {
    uk: "чиновник* посадов* мер мерів депутат*",
    ru: "чиновник* должностн* мэр мэров депутат*",
    en: "mayor* deputies official_s officials politician*",
  },
  worker: {
    uk: "працівник* робітник* персонал* співробітник* енергетик* рятувальник*",
    ru: "работник* рабочих персонал* сотрудник* энергетик* спасател*",
    en: "worker* employee* staff personnel rescuer* firefighter*",
  },
  tatar: { uk: "татар* кримськотатар*", ru: "татар* крымскотатар*", en: "tatar*" },
  jew: { uk: "євре*", ru: "евре*", en: "jew jews jewish" },
  roma: { uk: "ромів роми", ru: "цыган* ромов", en: "roma romani" },
  pregnant: { uk: "вагітн*", ru: "беременн*", en: "pregnan*" },
  korean: { uk: "корейц* корейськ* кндр", ru: "корейц* корейск* кндр", en: "korean*" },
  family: {
    uk: "родин* родич* рідн* сімей сімї сімя сімям сімєю близьк* домашн* батьк* батьків",
    ru: "родн* родствен* семей семьи семья семьям семью близк* домашн* родител*",
    en: "famil* relativ* loved_one* kin parents next_of_kin households",
  },
};

/** The asker's own people: a message that names one is likely a story first and a question second. */
export const relations: ConceptTable = {
  relation: {
    uk: "вітчим вітчима мачуха мачуху хрещений хрещеного хрещена прадід прадіда прабабуся падчерка правнук правнука куми кумі куму тітонька тітоньку цьоця цьоцю вуйко вуйка шваґер швагра син сина сину сином синочк* синок чоловік чоловіка чоловіку чоловіком брат брата братом братові брату батько тато тата татом мій_батько доньк* дочк* сестра сестру сестри дружина дружину мама мати мамо матір наречен* хлопець кум кума племінник* племінниц* онук* внук* зять дядьк* свекр* тітк* кохан* друг друга побратим* брата_двоюрідн* родича",
    ru: "крестный крестного крестная прадед прадеда прабабушка падчерица правнук правнука тетушка тетушку золовка деверь шурина свояк сын сына сыну сыном сыночек сынок сыночк* муж мужа мужу мужем брат брата братом брату братик* отец отца отцом папа папу дочь дочк* сестра сестру сестры жена жену жены мама мать маму мальчик мальчика жених* парень парня племянник* внук* зять зятя дядя дядю друг друга любимый любимого родственника",
    en: "stepmother stepmum stepmom stepdaughter godmother goddaughter aunty cousins sibling kiddo partner granddaughter grandkid son husband brother father dad daughter sister wife mother mom mum fiance* boyfriend nephew cousin uncle grandson loved_one relative friend hubby",
  },
};
