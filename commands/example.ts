import { z } from "zod";
import { exampleQuestion } from "../src/cards/refusal.js";
import { defineCommand } from "../src/command.js";
import { answered } from "./ask.js";

/** The button under /start: the example question, asked. Too long for a button's data, so it goes by name. */
export const example = defineCommand({
  name: "example",
  summary: { uk: "Приклад запитання", en: "An example question", ru: "Пример вопроса" },
  role: "anyone",
  hidden: true,
  input: z.object({}),
  run: async (_input, context) => answered(exampleQuestion(context.library.catalogue(), context.locale), context),
});
