import { z } from "zod";
import { answerCard } from "../src/cards/answer.js";
import { exampleQuestion } from "../src/cards/refusal.js";
import { type CommandContext, defineCommand, labels } from "../src/command.js";
import { ask as askInChat } from "../src/domain/answers/ask.js";
import { say } from "../src/locale.js";
import { type Block, replyOf, text } from "../src/reply.js";

const question = z
  .string()
  .optional()
  .register(labels, { label: { uk: "Запитання", en: "Question", ru: "Вопрос" } });

export const ask = defineCommand({
  name: "ask",
  summary: { uk: "Поставити запитання", en: "Ask a question", ru: "Задать вопрос" },
  role: "anyone",
  freeText: "question",
  input: z.object({ question }),
  async run(input, context) {
    if (input.question === undefined) return replyOf(text(prompt(context)));
    return answered(input.question, context);
  },
});

/** The answer to a question as blocks, with "did this help?" under what may have helped. */
export async function answered(question: string, context: CommandContext) {
  const { db, library, place, chosenLocale, focus, now, newId } = context;
  const asking = { question, platform: place.platform, chatId: place.chatId, chosenLocale, focus };
  const { answer, id } = await askInChat(db, library, asking, now, newId);
  const blocks = answerCard(answer, library.catalogue());
  return replyOf(...blocks, ...(answer.kind === "choice" || small(blocks) ? [] : [helpedButtons(id, answer.locale)]));
}

/** Small talk and refusals without anything to judge need no "did this help?". */
function small(blocks: readonly Block[]): boolean {
  return blocks.length === 1 && blocks[0]?.kind === "text";
}

function helpedButtons(answer: string, locale: "uk" | "en" | "ru"): Block {
  const button = (label: string, verdict: string) => ({
    kind: "action" as const,
    label: say(locale, label),
    command: "helped",
    typed: { answer, verdict },
  });
  return { kind: "buttons", buttons: [button("button-helped", "yes"), button("button-not-helped", "no")] };
}

function prompt({ library, locale }: CommandContext): string {
  return say(locale, "ask-prompt", { example: exampleQuestion(library.catalogue(), locale) });
}
