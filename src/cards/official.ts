import type { Locale } from "../domain/locale.js";
import { say } from "../locale.js";
import { type Block, type Text, text } from "../reply.js";

const routes = [
  { id: "police", url: "https://www.npu.gov.ua/" },
  { id: "bureau", url: "https://nib.gov.ua/" },
  { id: "headquarters", url: "https://koordshtab.gov.ua/" },
  { id: "icrc", url: "https://familylinks.icrc.org/" },
] as const;

/** Whom to tell about a missing or captured person, and that nobody honest asks for money. */
export function officialBlocks(locale: Locale): Block[] {
  const items = routes.map(({ id, url }): Text => [{ text: say(locale, `official-${id}`), url }]);
  return [text(say(locale, "official-intro")), { kind: "list", title: null, items }, text(say(locale, "official-money"))];
}
