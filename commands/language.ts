import { z } from "zod";
import { defineCommand, labels } from "../src/command.js";
import { chooseLocale } from "../src/domain/chats.js";
import { locales } from "../src/domain/locale.js";
import { say } from "../src/locale.js";
import { type Action, replyOf, text } from "../src/reply.js";

const names = {
  uk: { uk: "Українська", en: "Ukrainian", ru: "Украинский" },
  en: { uk: "Англійська", en: "English", ru: "Английский" },
  ru: { uk: "Російська", en: "Russian", ru: "Русский" },
  auto: { uk: "Мовою запитання", en: "Language of the question", ru: "На языке вопроса" },
};
const own = { uk: "Українська", en: "English", ru: "Русский" };

export const language = defineCommand({
  name: "language",
  summary: { uk: "Мова відповідей", en: "Language of the answers", ru: "Язык ответов" },
  role: "anyone",
  input: z.object({
    language: z
      .enum([...locales, "auto"])
      .optional()
      .register(labels, { label: { uk: "Мова", en: "Language", ru: "Язык" }, choices: names }),
  }),
  async run({ language: chosen }, { db, place, locale, now }) {
    if (chosen === undefined) return replyOf(text(say(locale, "language-choose")), { kind: "buttons", buttons: buttons(locale) });
    await chooseLocale(db, place.platform, place.chatId, chosen === "auto" ? null : chosen, now);
    return replyOf(text(chosen === "auto" ? say(locale, "language-auto") : say(chosen, "language-set")));
  },
});

/** Each language by its own name: somebody who reads none of the others must find it. */
function buttons(locale: (typeof locales)[number]): Action[] {
  const action = (label: string, language: string): Action => ({ kind: "action", label, command: "language", typed: { language } });
  return [...locales.map((each) => action(own[each], each)), action(say(locale, "language-auto-button"), "auto")];
}
