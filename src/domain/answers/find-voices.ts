import type { Claim, Source } from "../figures/catalogue.js";
import type { Found, Shown } from "./answer.js";
import { tellsThat, titleIn } from "./ask-who.js";
import type { AnswerIndex } from "./build-index.js";
import { type Context, subject } from "./context.js";
import type { Question } from "./read-question.js";

/** Those behind the claims, in the role that the question asks for, with the claims themselves. */
export function voicesOf(context: Context, claims: readonly Shown[]): Found | null {
  const { index } = context;
  const fitting = ofStatusAsked(context.question, claims);
  const ids = [...new Set(fitting.flatMap(({ claim }) => idsFor(context, claim)))];
  const [one, ...more] = ids.flatMap((id) => index.sources.get(id) ?? []);
  return one ? { kind: "source", sources: [one, ...more], shown: fitting } : null;
}

/** Who counted is asked of a count, who confirmed of what was confirmed; when no claim is such, of all. */
function ofStatusAsked(question: Question, claims: readonly Shown[]): readonly Shown[] {
  const statuses = question.asks("confirmed")
    ? ["confirmed"]
    : question.asks("counted") || question.asks("wrote")
      ? ["recorded", "estimated"]
      : [];
  const fitting = claims.filter(({ claim }) => statuses.includes(claim.status));
  return fitting.length > 0 ? fitting : claims;
}

function idsFor(context: Context, claim: Claim): readonly string[] {
  const { index, question } = context;
  if (asksPublisher(question)) return [claim.publishedBy ?? claim.document ?? claim.statedBy];
  if (asksDocument(question) && claim.document) return [claim.document];
  return asksWhoBelieves(context, claim) ? believers(index, claim) : [claim.statedBy];
}

/** Where it was published or can be read, which paper carried it. */
export function asksPublisher(question: Question): boolean {
  if (question.asks("report") && titleIn(question) >= 0) return false;
  const published = question.asks("published") || question.asks("ask-published");
  if (published || question.asks("wrote")) {
    if (question.asks("where") || (published && question.asks("who") && !question.asks("counted"))) return true;
    return ["outlet", "agency", "article"].some((body) => question.asks(body));
  }
  return false;
}

function asksDocument(question: Question): boolean {
  return question.asks("report") && (question.asks("which") || question.asks("what") || question.asks("from") || titleIn(question) >= 0);
}

/** Of what is only believed, who says that it is so; the number itself is somebody else's. */
function asksWhoBelieves({ index, question }: Context, claim: Claim): boolean {
  if (claim.status !== "believed" || claim.citedBy.length === 0) return false;
  if (question.asks("believed")) return true;
  const numeric = ["figure", "how-many", "counted", "register"].some((concept) => question.asks(concept));
  const counted = index.profileOf(index.positions.get(claim.figure) ?? 0).counted;
  return (
    (question.asks("said") || tellsThat(question) !== undefined) &&
    !numeric &&
    subject(question.asking).some(({ terms }) => !terms.some((term) => counted.has(term)))
  );
}

function believers(index: AnswerIndex, { citedBy }: Claim): readonly string[] {
  const believing = citedBy.filter((id) => textsOf(index, id)?.has("believed"));
  return believing.length > 0 ? believing : citedBy;
}

function textsOf(index: AnswerIndex, id: Source["id"]): ReadonlySet<string> | undefined {
  return index.sourceProfiles.find(({ source }) => source.id === id)?.explained;
}
