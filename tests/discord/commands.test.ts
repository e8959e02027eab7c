import { randomUUID } from "node:crypto";
import { afterEach, expect, it } from "vitest";
import { commands } from "../../commands/index.js";
import { libraryOf } from "../../src/domain/figures/library.js";
import { fieldsOf } from "../../src/fields.js";
import { shippedCatalogue } from "../support/catalogue.js";
import { testDatabase } from "../support/database.js";
import type { DiscordEmulator } from "../support/discord/emulator.js";
import type { Seen } from "../support/discord/exchange.js";
import { botWith } from "./stage.js";

const library = libraryOf(shippedCatalogue());
const open: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function zvistka() {
  const { db, drop } = await testDatabase();
  const stage = await botWith(commands, {}, {}, { db, library, newId: randomUUID });
  open.push(stage.bot.stop, drop);
  return stage;
}

/** Buttons that lead to another reply, not to a web page. */
const pressable = ({ raw }: Seen): string[] =>
  (raw.components ?? []).flatMap((row) =>
    ("components" in row ? row.components : []).flatMap((one) => ("custom_id" in one ? [one.custom_id] : [])),
  );

async function pressAll(discord: DiscordEmulator, anna: { id: string }, reply: Seen, lines: readonly string[]): Promise<void> {
  for (const id of pressable(reply)) {
    const shown = await discord.press(anna, reply, id).reply();
    expect(shown.text, id).not.toBe("");
    expect(lines.join(""), id).not.toMatch(/"level":50/);
  }
}

it("answers a question with a figure, its source and buttons that all work", async () => {
  const { discord, anna, channel, lines } = await zvistka();
  const reply = await discord.slash(anna, channel, "/ask", { question: "скількох полонених повернули обмінами?" }).reply();
  expect(reply.raw.embeds[0]).toMatchObject({ title: expect.stringMatching(/\d/), description: expect.stringMatching(/\S/) });
  await pressAll(discord, anna, reply, lines);
});

it.each(commands.filter(({ hidden, role }) => hidden !== true && role === "anyone"))(
  "/$name is answered, and every button under it",
  async (command) => {
    const { discord, anna, channel, lines } = await zvistka();
    const needed = fieldsOf(command).filter(({ required }) => required);
    const given = Object.fromEntries(needed.map(({ name, choices }) => [name, choices[0]?.value ?? "обмін"]));
    const asked = discord.slash(anna, channel, `/${command.name}`, given);
    const reply = await asked.reply();
    expect(reply.text).not.toBe("");
    for (const message of [reply, ...asked.followUps()]) await pressAll(discord, anna, message, lines);
  },
);

it("proposes figures of the shipped catalogue while one is typed", async () => {
  const { discord, anna, channel } = await zvistka();
  const proposed = await discord.autocomplete(anna, channel, "/figure", "figure", "полон");
  expect(proposed.length).toBeGreaterThan(0);
  const shown = await discord.slash(anna, channel, "/figure", { figure: String(proposed[0]?.value) }).reply();
  expect(shown.raw.embeds.length).toBeGreaterThan(0);
});
