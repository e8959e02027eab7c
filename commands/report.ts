import { z } from "zod";
import { deskCard } from "../src/cards/desk.js";
import { type CommandContext, defineCommand } from "../src/command.js";
import { type Desk, type Turn, visit } from "../src/domain/reports/desk.js";
import { UserError } from "../src/domain/user-error.js";

/** A family's report: shows where it stands. What the person answers comes in through /draft. */
export const report = defineCommand({
  name: "report",
  summary: {
    uk: "Повідомити про зниклу чи полонену людину",
    en: "Report a missing or captive person",
    ru: "Сообщить о пропавшем или пленном",
  },
  role: "anyone",
  private: true,
  input: z.object({}),
  run: async (_input, context) => deskCard(await visit(context.db, deskOf(context), turnOf(context)), context.locale),
});

/**
 * Where this person may file.
 * @throws UserError `report-elsewhere` on Discord, which would see everything, `report-closed` without a vault
 */
export function deskOf({ desk, place }: CommandContext): Desk {
  if (place.platform === "discord") throw new UserError("report-elsewhere");
  if (!desk) throw new UserError("report-closed");
  return desk;
}

export function turnOf({ actor, place, turn, now, newUuid }: CommandContext): Turn {
  return { reporter: { platform: actor.platform, userId: actor.id, chatId: place.chatId }, turn, now, newUuid };
}
