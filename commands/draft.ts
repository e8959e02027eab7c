import { z } from "zod";
import { deskCard } from "../src/cards/desk.js";
import { defineCommand } from "../src/command.js";
import { keepReceipt, makeMove } from "../src/domain/reports/desk.js";
import type { Move } from "../src/domain/reports/intake.js";
import { fields, purposes } from "../src/domain/reports/report.js";
import { UserError } from "../src/domain/user-error.js";
import { deskOf, turnOf } from "./report.js";

const plainMoves = ["agree", "yes", "no", "back", "skip", "more", "review", "send", "cancel"] as const;
const allowance = z
  .string()
  .transform((value) => value.split(":"))
  .pipe(z.tuple([z.enum(purposes), z.enum(["yes", "no"])]));

const input = z.object({
  move: z.enum([...plainMoves, "pick", "edit", "allow", "kept"]).optional(),
  value: z.string().max(64).optional(),
  text: z.string().optional(),
});

/** What a person presses or writes while a report is being filed. */
export const draft = defineCommand({
  name: "draft",
  summary: { uk: "Відповідь у повідомленні", en: "An answer in a report", ru: "Ответ в сообщении" },
  role: "anyone",
  hidden: true,
  private: true,
  dialogue: "text",
  input,
  async run(typed, context) {
    const desk = deskOf(context);
    if (typed.move === "kept") return deskCard(await keepReceipt(context.db, desk, turnOf(context), typed.value ?? ""), context.locale);
    return deskCard(await makeMove(context.db, desk, turnOf(context), moveOf(typed)), context.locale);
  },
});

/** @throws UserError `unknown-button` for a value that no button of ours carries */
function moveOf({ move, value = "", text }: z.output<typeof input>): Move {
  switch (move) {
    case undefined:
    case "kept":
      return { kind: "said", text: text ?? "" };
    case "pick":
      return { kind: "pick", value };
    case "edit": {
      const field = fields.find((each) => each === value);
      if (!field) throw new UserError("unknown-button");
      return { kind: "edit", field };
    }
    case "allow": {
      const read = allowance.safeParse(value);
      if (!read.success) throw new UserError("unknown-button");
      return { kind: "allow", purpose: read.data[0], given: read.data[1] === "yes" };
    }
    default:
      return { kind: move };
  }
}
