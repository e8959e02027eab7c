import type { Locale } from "../domain/locale.js";
import type { DeskReply } from "../domain/reports/desk.js";
import { say } from "../locale.js";
import { type Reply, text } from "../reply.js";
import { intakeCard, receiptCard } from "./intake.js";

/** Where a family's report stands, as a reply that only the family sees. */
export function deskCard(given: DeskReply, locale: Locale): Reply {
  switch (given.kind) {
    case "page":
      return intakeCard(given.draft, given.problem, locale, ({ said }) => said);
    case "receipts":
      return { blocks: given.filed.flatMap((filed) => receiptCard(filed, locale).blocks), private: true };
    case "cancelled":
      return { blocks: [text(say(locale, "report-cancelled"))], private: true };
    case "kept":
      return { blocks: [text(say(locale, "report-receipt-kept"))], private: true };
  }
}
