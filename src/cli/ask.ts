import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { z } from "zod";
import { answerCard } from "../cards/answer.js";
import type { Answer, Asked } from "../domain/answers/answer.js";
import type { Library } from "../domain/figures/library.js";
import { isLocale } from "../domain/locale.js";
import { plainText, replyOf } from "../reply.js";
import { openLibrary } from "./open-library.js";

const usage = `Answers questions on the terminal.
  npm run ask -- "скільки полонених обміняли"
  npm run ask -- --jsonl < questions.jsonl     lines {id, question, context?, lang?} in, {id, reply, kind, …, ms} out
  --catalogue FILE   answer from a YAML catalogue instead of the database (may be given again)
  --lang uk|en|ru    the language that the chat has chosen`;

const line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  question: z.string(),
  context: z.string().optional(),
  lang: z.string().optional(),
});

/** `npm run ask`: one question from the command line, or JSON lines from standard input. Gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      jsonl: { type: "boolean" },
      catalogue: { type: "string", multiple: true },
      lang: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help || (!values.jsonl && positionals.length === 0)) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const { library, close } = await openLibrary(values.catalogue ?? []);
  try {
    const locale = isLocale(values.lang) ? { locale: values.lang } : {};
    if (values.jsonl) return await answerLines(library);
    console.log(wordsOf(library.answer({ question: positionals.join(" "), now: new Date(), ...locale }), library));
    return 0;
  } finally {
    await close();
  }
}

async function answerLines(library: Library): Promise<number> {
  let number = 0;
  let code = 0;
  for await (const text of createInterface({ input: process.stdin })) {
    number += 1;
    if (text.trim() === "") continue;
    const read = line.safeParse(parseJson(text));
    if (!read.success) {
      console.error(`line ${number}: not of the form {"id", "question", "context"?, "lang"?}`);
      code = 1;
      continue;
    }
    process.stdout.write(`${JSON.stringify(answerLine(library, read.data))}\n`);
  }
  return code;
}

/** The context is asked first, as the question before in the same chat. `lang` is what the platform says, not a choice. */
function answerLine(library: Library, { id, question, context }: z.output<typeof line>) {
  const now = new Date();
  const focus = context === undefined ? null : library.answer({ question: context, now }).focus;
  const asked: Asked = { question, now, ...(focus && { focus }) };
  const begun = performance.now();
  const answer = library.answer(asked);
  const ms = performance.now() - begun;
  return { id: id ?? randomUUID(), reply: wordsOf(answer, library), ...idsOf(answer), locale: answer.locale, ms: Number(ms.toFixed(3)) };
}

/** What is answered with; `provenance` names the sources that stand beside a figure without being the answer. */
function idsOf(answer: Answer) {
  const shown = "shown" in answer && answer.kind !== "source" ? answer.shown : [];
  const figures = [...new Set(shown.map(({ figure }) => figure.id))];
  const sources = "sources" in answer ? answer.sources.map(({ id }) => id) : [];
  const howto = answer.kind === "howto" ? answer.howto.id : null;
  return { kind: answer.kind, figures, sources, howto, provenance: [...new Set(shown.map(({ claim }) => claim.statedBy))] };
}

function wordsOf(answer: Answer, library: Library): string {
  return plainText(replyOf(...answerCard(answer, library.catalogue())));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
