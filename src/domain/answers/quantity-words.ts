import type { Token } from "./tokens.js";

/** After these a lot in the genitive is a single one: "більше тисячі", "свыше сотни", "около десятка". */
export const SINGULAR_AFTER =
  /^(?:більше|більш|понад|менше|менш|ніж|як|чим|до|близько|біля|коло|майже|больше|более|свыше|меньше|менее|чем|около|порядка|почти|хотя|бы|хоча|б|бодай|хоть|рівно|ровно|a|one|over|than|about|around|nearly|almost|under|least|half|зо|з|пол|пів)$/;

const QUANTIFIES =
  /^(?:більше|понад|менше|близько|майже|больше|более|свыше|меньше|менее|около|почти|рівно|ровно|than|least|almost|nearly|approximately|roughly|exactly|самих|аж)$/;
const COUNTED =
  /^(?:людей|осіб|чоловік|человек|людини|лиц|душ|people|persons|prisoners|pows|captives|soldiers|civilians|children|дітей|детей|полонених|пленных|військових|военных|імен|имен|names)$/;
const ROUND = 2000;

/** Whether digits that look like a year count something: "2000 людей", "понад 2015", "2,000". */
export function isQuantified(tokens: readonly Token[], at: number, value: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  const after = tokens[at + 1]?.text ?? "";
  return QUANTIFIES.test(before) || COUNTED.test(after) || (value === ROUND && !/^(?:у|в|in|since|з|с|за)$/.test(before));
}
