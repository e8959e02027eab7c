import { z } from "zod";
import { defineCommand } from "../src/command.js";
import { saveFeedback } from "../src/domain/answers/feedback.js";
import { say } from "../src/locale.js";
import { replyOf, text } from "../src/reply.js";

export const helped = defineCommand({
  name: "helped",
  summary: { uk: "Чи допомогла відповідь", en: "Whether an answer helped", ru: "Помог ли ответ" },
  role: "anyone",
  hidden: true,
  input: z.object({ answer: z.string().max(32), verdict: z.enum(["yes", "no"]) }),
  async run({ answer, verdict }, { db, locale, now }) {
    await saveFeedback(db, answer, verdict === "yes", now);
    return { ...replyOf(text(say(locale, verdict === "yes" ? "answer-helped" : "answer-not-helped"))), quiet: true };
  },
});
