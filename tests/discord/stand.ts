import { pino } from "pino";
import { z } from "zod";
import { type Command, defineCommand, labels } from "../../src/command.js";
import type { Foundation } from "../../src/conversation.js";
import type { Db } from "../../src/db/client.js";
import type { Catalogue } from "../../src/domain/figures/catalogue.js";
import { libraryOf } from "../../src/domain/figures/library.js";
import { replyOf, text } from "../../src/reply.js";

const same = (value: string) => ({ uk: value, en: value, ru: value });

/** A catalogue of two invented sources and no figures. */
export const catalogue: Catalogue = {
  figures: [],
  sources: ["Orlan Register", "Vilna Union"].map((name, index) => ({
    id: `source-${index + 1}`,
    version: 1,
    type: "organisation",
    role: same("keeps a list"),
    names: { uk: [name], en: [name], ru: [name] },
    note: null,
    aliases: { uk: ["Орлан"].slice(index), en: [], ru: [] },
  })),
  documents: [],
  howtos: [],
  statements: [],
  notTracked: [],
};

/** Answers with what it was given; the button asks the same again, and the figure is chosen from a list. */
export const echo = defineCommand({
  name: "echo",
  summary: { uk: "Відлуння", en: "Echo", ru: "Эхо" },
  role: "anyone",
  input: z.object({
    what: z
      .string()
      .max(100)
      .register(labels, { label: { uk: "Що", en: "What", ru: "Что" }, suggest: "sources" }),
    times: z
      .int()
      .min(1)
      .max(9)
      .optional()
      .register(labels, { label: { uk: "Разів", en: "Times", ru: "Раз" } }),
    loud: z
      .boolean()
      .optional()
      .register(labels, { label: { uk: "Гучно", en: "Loud", ru: "Громко" } }),
    tone: z
      .enum(["high", "low"])
      .optional()
      .register(labels, { label: { uk: "Тон", en: "Tone", ru: "Тон" }, choices: { high: same("High"), low: same("Low") } }),
  }),
  run: async ({ what, times = 1, loud = false, tone = "low" }, { locale, place, actor }) =>
    replyOf(text(`${what} ${times} ${loud} ${tone} ${locale} ${place.private ? "private" : "open"} ${actor.platform}`), {
      kind: "buttons",
      buttons: [
        { kind: "action", label: "Again", command: "echo", typed: { what: `${what}&=%` } },
        { kind: "action", label: "Whisper", command: "secret", typed: {} },
      ],
    }),
});

export const secret = defineCommand({
  name: "secret",
  summary: same("Only for you"),
  role: "anyone",
  private: true,
  input: z.object({}),
  run: async (_, { place }) =>
    replyOf(text(place.private ? "nobody else reads this" : "open"), {
      kind: "buttons",
      buttons: [{ kind: "action", label: "Echo", command: "echo", typed: { what: "inside" } }],
    }),
});

/** A command that answers with whatever the test wants. */
export function commandOf(name: string, run: Command["run"], more: Partial<Command> = {}): Command {
  return { ...defineCommand({ name, summary: same(name), role: "anyone", input: z.object({}), run }), ...more };
}

/** What the bot needs, with a database in which nobody has chosen or been granted anything, and the lines it logs. */
export function foundationOf(commands: readonly Command[]): { foundation: Foundation; lines: string[] } {
  const lines: string[] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => void lines.push(line) });
  const strangers = async (_sql: unknown, keys: string) =>
    JSON.parse(keys).map(() => ({ locale: null, focus: null, roles: [], drafting: false }));
  const db = { $queryRaw: strangers } as unknown as Db;
  const newId = () => "REF-1";
  const clock = () => new Date("2026-03-01T12:00:00Z");
  const foundation: Foundation = {
    db,
    library: libraryOf(catalogue),
    commands,
    log,
    clock,
    newId,
    newUuid: () => "00000000-0000-4000-8000-000000000001",
    desk: null,
    defaultLocale: "uk",
    botName: "zvistka",
  };
  return { foundation, lines };
}
