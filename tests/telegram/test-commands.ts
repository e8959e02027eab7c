import { z } from "zod";
import { defineCommand } from "../../src/command.js";
import { replyOf, text } from "../../src/reply.js";

const same = (words: string) => ({ uk: words, en: words, ru: words });

/** Answers what was said, with two buttons. */
export const echo = defineCommand({
  name: "echo",
  summary: { uk: "Повторити", en: "Repeat", ru: "Повторить" },
  role: "anyone",
  input: z.object({ words: z.string() }),
  freeText: "words",
  run: async ({ words }) =>
    replyOf(text("You said: ", { text: words, mark: "bold" }), {
      kind: "buttons",
      buttons: [
        { kind: "action", label: "Again", command: "echo", typed: { words: "ще & раз = 100%" } },
        { kind: "link", label: "Source", url: "https://example.org/" },
      ],
    }),
});

export const broken = defineCommand({
  name: "broken",
  summary: same("Throws"),
  role: "anyone",
  input: z.object({}),
  run: async () => {
    throw new Error("a mistake in a command");
  },
});

/** Its reply cannot be shown on Telegram. */
export const unshowable = defineCommand({
  name: "unshowable",
  summary: same("Has a button that is too long"),
  role: "anyone",
  input: z.object({}),
  run: async () =>
    replyOf(text("a"), { kind: "buttons", buttons: [{ kind: "action", label: "b", command: "echo", typed: { words: "x".repeat(80) } }] }),
});

export const long = defineCommand({
  name: "long",
  summary: same("Answers more than one message takes"),
  role: "anyone",
  input: z.object({}),
  run: async () => replyOf(...Array.from({ length: 3 }, (_, at) => text(`${at} ${"слово ".repeat(400)}`.trim()))),
});

export const secret = defineCommand({
  name: "secret",
  summary: same("Only between two"),
  role: "anyone",
  private: true,
  input: z.object({}),
  run: async () => replyOf(text("between us")),
});

export const start = defineCommand({
  name: "start",
  summary: same("Start"),
  role: "anyone",
  input: z.object({}),
  run: async () => replyOf(text("welcome")),
});

export const figure = defineCommand({
  name: "figure",
  summary: same("A figure"),
  role: "anyone",
  input: z.object({ figure: z.string() }),
  run: async ({ figure }) => replyOf(text(`figure ${figure}`)),
});

export const picture = defineCommand({
  name: "picture",
  summary: same("A picture"),
  role: "anyone",
  input: z.object({}),
  run: async () =>
    replyOf({ kind: "picture", png: Uint8Array.of(137, 80, 78, 71), alt: "chart", caption: [{ text: "A chart", mark: "bold" }] }),
});

export const triage = defineCommand({
  name: "triage",
  summary: same("For moderators"),
  role: "moderator",
  input: z.object({}),
  run: async () => replyOf(text("never")),
});

export const testCommands = [start, echo, broken, unshowable, long, secret, figure, picture, triage];
