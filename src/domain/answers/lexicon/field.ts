import type { ConceptTable } from "./concept.js";

/** People of trades and fates beside soldiers and civilians: a figure answers for them only where it counts them. */
export const trades: ConceptTable = {
  lawyer: {
    uk: "адвокатів адвокати адвокатам адвокатами адвоката адвокату адвокатка адвокатки адвокатськ* юристи юристів юристам юристами юриста юридичн* правник* оборонц* захисник*_у_суді",
    ru: "адвокат* юрист* юридическ* защитник*_в_суде",
    en: "lawyer* attorney* barrister* solicitor* advocates_in_court legal_counsel legal_team legal_aid",
  },
  blogger: { is: "journalist", uk: "блогер*", ru: "блогер*", en: "blogger*" },
  photographer: {
    is: "journalist",
    uk: "фотокор* фотографи фотографів фотографа",
    ru: "фотокор* фотографы фотографов фотографа",
    en: "photographer photographers photojournalist*",
  },
  farmer: { uk: "фермер* аграрі*", ru: "фермер* аграри*", en: "farmer*" },
  miner: { uk: "шахтар*", ru: "шахтер*", en: "miner miners" },
  athlete: { uk: "спортсмен* спортовц*", ru: "спортсмен*", en: "athlete* sportsm*" },
  artist: { uk: "митці митців мистц* художник* актор* музикант*", ru: "художник* актер* музыкант*", en: "artist* actor* musician*" },
  postman: { uk: "листонош* поштар*", ru: "почтальон*", en: "postman postmen mail_carrier* mailman" },
  veteran: { uk: "ветерани ветеранів ветеранам ветеранами ветеранка", ru: "ветеран*", en: "veterans" },
  widow: { uk: "вдова вдови вдів вдовам удова удови удів", ru: "вдова вдовы вдов вдовам", en: "widow* widows" },
  "political-prisoner": {
    uk: "політвязн* політвязень політичн*_вязн* політув*",
    ru: "политзаключ* политзек* политическ*_заключ*",
    en: "political_prisoner* prisoner*_of_conscience",
  },
  cellmate: { uk: "співкамерник*", ru: "сокамерник*", en: "cellmate*" },
  collaborator: { uk: "колаборант* колаборац*", ru: "коллаборант* коллаборац*", en: "collaborator* collaboration" },
  spy: { uk: "шпигун* шпіон*", ru: "шпион*", en: "espionage" },
};

/** What else happens around captivity, in courts, hospitals and archives: each narrows what is counted. */
export const field: ConceptTable = {
  interrogate: { uk: "допит* допитув*", ru: "допрос* допраш*", en: "interrogat*" },
  confess: { uk: "зізнанн*", ru: "признательн*", en: "confession*" },
  hearing: { like: "trial court", uk: "засіданн* слуханн*", ru: "заседан* слушани*", en: "hearings court_hearing* court_session*" },
  treason: { uk: "зрада зради зраду держзрад*", ru: "измена измены измену госизмен*", en: "treason" },
  terrorism: { uk: "тероризм* терорист*", ru: "терроризм* террорист*", en: "terroris*" },
  sabotage: { uk: "диверсі* саботаж*", ru: "диверси* саботаж*", en: "sabotag*" },
  bribe: { uk: "хабар* хабарів", ru: "взятк* взяток", en: "bribe*" },
  fine: { uk: "штраф*", ru: "штраф*", en: "fined fines" },
  riot: { uk: "бунт*", ru: "бунт*", en: "riot riots" },
  raid: { uk: "обшук*", ru: "обыск*", en: "house_search* searched_house*" },
  filtration: { uk: "фільтрац*", ru: "фильтрац*", en: "filtration*" },
  transfer: {
    uk: "перевели переведен* переводять етапував*",
    ru: "перевели переведен* переводят этапировал*",
    en: "moved_to_another transferred_between",
  },
  morgue: { uk: "морг моргу морзі морги моргів", ru: "морг морга морге морги моргов", en: "morgue* mortuar*" },
  boarding: {
    uk: "інтернат* дитбудин* дитяч*_будин*",
    ru: "интернат* детдом* детск*_дом*",
    en: "boarding_school* children_s_home* childrens_home*",
  },
  bed: { uk: "ліжк* ліжок койк* койок", ru: "койк* коек кроват*", en: "beds" },
  surgery: { uk: "операці* прооперов*", ru: "операци* прооперир*", en: "surger* operated_on" },
  blood: { like: "dna-sample swab", uk: "кров крові кровю", ru: "кровь крови кровью", en: "blood" },
  punctual: { uk: "вчасно вчасн* своєчасн*", ru: "вовремя своевремен*", en: "on_time punctual* on_schedule" },
};
