/** What a unit is by size and by arm, in the words and the short forms people use. Patterns stand on folded-free lower-case text. */
export type UnitSize =
  | "corps" | "division" | "brigade" | "regiment" | "battalion" | "company" | "platoon" | "squad" | "detachment" | "division-artillery" | "centre" | "group"; // biome-ignore format: a list reads better in a row
export type UnitArm =
  | "marines" | "mechanized" | "motorized" | "tank" | "air-assault" | "airborne" | "airmobile" | "mountain" | "infantry" | "territorial-defence" | "artillery"
  | "rocket" | "anti-aircraft" | "assault" | "jaeger" | "national-guard" | "border" | "special" | "reconnaissance" | "engineer" | "signals" | "medical" | "aviation"; // biome-ignore format: a list reads better in rows

/** Short forms that say size and arm at once: "36 ОБрМП". The longest first, so that none is read as the beginning of another. */
export const abbreviations: readonly (readonly [RegExp, UnitSize, UnitArm | null])[] = [
  [/^о?брмп$|^обрмпех?$|^obrmp$/, "brigade", "marines"],
  [/^обмп$|^обмпех?$|^бмп$|^obmp$/, "battalion", "marines"],
  [/^о?дшбр$|^одшб$|^odshbr$|^odshb$/, "brigade", "air-assault"],
  [/^о?дшп$/, "regiment", "air-assault"],
  [/^дшб$/, "battalion", "air-assault"],
  [/^о?пдбр$|^оповдбр$/, "brigade", "airborne"],
  [/^о?аембр$|^оембр$|^оаэмбр$/, "brigade", "airmobile"],
  [/^о?г(?:ш|п|ірп)бр$/, "brigade", "mountain"],
  [/^огшб$|^огпб$/, "battalion", "mountain"],
  [/^о?мпбр$/, "brigade", "motorized"],
  [/^о?мпб$/, "battalion", "motorized"],
  [/^о?мбр$|^ombr$|^омехбр$/, "brigade", "mechanized"],
  [/^омб$|^мб$|^омехб$/, "battalion", "mechanized"],
  [/^о?тбр$|^otbr$/, "brigade", "tank"],
  [/^отб$|^тб$/, "battalion", "tank"],
  [/^о?шбр$/, "brigade", "assault"],
  [/^ошб$|^шб$/, "battalion", "assault"],
  [/^ошп$/, "regiment", "assault"],
  [/^о?єгбр$|^оегбр$/, "brigade", "jaeger"],
  [/^о?бртро$|^обртро$|^обртероборони$|^тробр$/, "brigade", "territorial-defence"],
  [/^о?бтро$|^обатро$/, "battalion", "territorial-defence"],
  [/^о?абр$/, "brigade", "artillery"],
  [/^о?ре?абр$/, "brigade", "rocket"],
  [/^оап$|^ап$/, "regiment", "artillery"],
  [/^зрбр$/, "brigade", "anti-aircraft"],
  [/^зрп$/, "regiment", "anti-aircraft"],
  [/^о?пбр$/, "brigade", "infantry"],
  [/^осб$|^опб$/, "battalion", "infantry"],
  [/^о?бр?оп$|^бро[пн]$/, "brigade", "national-guard"],
  [/^боп$/, "battalion", "national-guard"],
  [/^опоп$/, "regiment", "national-guard"],
  [/^озсп$|^ozsp$/, "detachment", "special"],
  [/^опспп$|^осп$/, "regiment", "special"],
  [/^бра?а$|^бртак$/, "brigade", "aviation"],
  [/^бр$|^brig$|^bde$/, "brigade", null],
];

export const sizeWords: readonly (readonly [RegExp, UnitSize])[] = [
  [/(?<!\p{L})(?:дивізіон|дивизион|divizion)/u, "division-artillery"],
  [/(?<!\p{L})(?:корпус|corps)/u, "corps"],
  [/(?<!\p{L})(?:дивізі|дивизи|division)/u, "division"],
  [/(?<!\p{L})(?:бригад|бригат|brygad|brigad)/u, "brigade"],
  [/(?<!\p{L})(?:полк(?!овник)|regiment|polk(?!ovn))/u, "regiment"],
  [/(?<!\p{L})(?:батальйон|батальон|баталіон|батальен|batal|battalion|battalion)/u, "battalion"],
  [/(?<!\p{L})(?:рота|роти|роты|роті|роте|роту|company|rota)(?!\p{L})/u, "company"],
  [/(?<!\p{L})(?:взвод|platoon|vzvod)/u, "platoon"],
  [/(?<!\p{L})(?:відділенн|отделени|squad)/u, "squad"],
  [/(?<!\p{L})(?:загін|загон|отряд|detachment|zahin)/u, "detachment"],
  [/(?<!\p{L})(?:центр|centre|center)/u, "centre"],
];

export const armWords: readonly (readonly [RegExp, UnitArm])[] = [
  [
    /морськ\p{L}*\s+піхот|морск\p{L}*\s+пехот|морпіх|морпех|(?<!\p{L})(?:marine|morsk\p{L}*\s+pi?[eh]?hot)|(?<!\p{L})мп(?!\p{L})/u,
    "marines",
  ],
  [/десантно\s?-?\s?штурм|air\s?assault|(?<!\p{L})дшв(?!\p{L})/u, "air-assault"],
  [/аеромобіл|аэромобил|airmobile|air\s?mobile/u, "airmobile"],
  [/повітряно\s?-?\s?десант|воздушно\s?-?\s?десант|парашутно|парашютно|airborne|десантн/u, "airborne"],
  [/гірсько|горно|гірськ|mountain/u, "mountain"],
  [/мотопіхот|мотопехот|motori[sz]ed/u, "motorized"],
  [/механ[іи]зован|механизир|mechani[sz]ed|mekhan/u, "mechanized"],
  [/танков|танкист|tank/u, "tank"],
  [
    /територіальн\p{L}*\s+оборон|территориальн\p{L}*\s+оборон|територіалк|тероборон|територ|territorial|(?<!\p{L})тро(?!\p{L})|(?<!\p{L})tro(?!\p{L})|(?<!\p{L})тдф/u,
    "territorial-defence",
  ],
  [/реактивн|ракетн(?!о-зен)|rocket|missile/u, "rocket"],
  [/зенітн|зенитн|anti-?aircraft|(?<!\p{L})ппо(?!\p{L})|(?<!\p{L})пво(?!\p{L})/u, "anti-aircraft"],
  [/артилер|артиллер|artiller/u, "artillery"],
  [/прикордон|погранич|погранотряд|пограна|border|(?<!\p{L})дпсу(?!\p{L})/u, "border"],
  [
    /нацгвард|національн\p{L}*\s+гвард|национальн\p{L}*\s+гвард|national\s+guard|(?<!\p{L})нгу(?!\p{L})|оперативн\p{L}*\s+призначен/u,
    "national-guard",
  ],
  [
    /спеціальн\p{L}*\s+признач|специальн\p{L}*\s+назнач|спецпризн|спецназ|(?<!\p{L})ссо(?!\p{L})|special\s+(?:forces|purpose|operations)/u,
    "special",
  ],
  [/єгер|егерск|jaeger|jäger/u, "jaeger"],
  [/розвід|развед|recon/u, "reconnaissance"],
  [/інженер|инженер|сапер|engineer/u, "engineer"],
  [/зв.?язку|связи|signal/u, "signals"],
  [/медичн|медицин|госпітал|госпитал|medical/u, "medical"],
  [/авіац|авиац|aviation|airfield/u, "aviation"],
  [/штурмов|assault/u, "assault"],
  [/піхотн|пехотн|піхот|пехот|стрілец|стрелков|infantry/u, "infantry"],
];

/** Units that families call by their name alone. */
export const knownNames: readonly (readonly [string, RegExp])[] = [
  ["Азов", /(?<!\p{L})(?:азов|азова|азові|азове|азовец|азовець|azov)(?!\p{L})/u],
  ["Айдар", /(?<!\p{L})(?:айдар\p{L}{0,2}|aidar|aydar)(?!\p{L})/u],
  ["Кракен", /(?<!\p{L})(?:кракен\p{L}{0,2}|kraken)(?!\p{L})/u],
  ["Донбас", /(?<!\p{L})(?:батальйон\p{L}*|батальон\p{L}*|спецпризначенець)\s+[«"]?(?:донбас+)(?!\p{L})/u],
  ["Правий сектор", /прав(?:ий|ого|ый)\s+сектор|right\s+sector/u],
  ["Холодний Яр", /холодн(?:ий|ого|ый)\s+яр|kholodn\p{L}*\s+yar/u],
  ["Чорні запорожці", /чорн(?:і|их)\s+запорожц|черн(?:ые|ых)\s+запорожц/u],
];
