import { beforeEach, expect, it } from "vitest";
import type { Chat } from "../support/telegram/wire.js";
import { begin, eachTestHasItsOwn, emulator, olena, texts } from "./stage.js";

let group: Chat;
eachTestHasItsOwn();
beforeEach(async () => {
  group = emulator.group("Families", { members: [olena], bot: "administrator" });
  await begin();
});

/** The bot's answers in the group to these words and then to a question that it does answer. */
async function answersTo(...said: string[]): Promise<readonly string[]> {
  for (const words of said) emulator.say(group, words);
  emulator.say(group, `@${emulator.username} end`);
  await expect.poll(() => texts(group).at(-1)).toBe("You said: end");
  return texts(group).slice(0, -1);
}

it("keeps silent in a group when nobody turns to it", async () => {
  expect(await answersTo("how many?", "/echo@another_bot hi", "/ban someone", "@somebody_else hi")).toEqual([]);
});
it("answers its name in a group, without the name, as a reply", async () => {
  const asked = emulator.say(group, `@${emulator.username}, how many?`);
  const answer = await emulator.waitForReply(group);
  expect(answer).toMatchObject({ text: "You said: how many?", replyTo: asked.message_id });
});
it("answers commands in a group, with its name and without", async () => {
  expect(await answersTo("/echo one", `/echo@${emulator.username} two`)).toEqual(["You said: one", "You said: two"]);
});
it("answers a reply to its own message in a group", async () => {
  emulator.say(group, "/echo one");
  const answer = await emulator.waitForReply(group);
  emulator.say(group, "and you?", { replyTo: answer.messageId });
  await expect.poll(() => texts(group).at(-1)).toBe("You said: and you?");
});
it("says in a group that a private command works in private, and does not run it", async () => {
  expect(await answersTo("/secret")).toEqual(["/secret works only in a private chat with me."]);
});
it("does not answer stickers in a group", async () => {
  emulator.tell(group, { sticker: { file_id: "s", file_unique_id: "s", type: "regular", width: 1, height: 1 } });
  expect(await answersTo()).toEqual([]);
});
it("says what it cannot read in private, and answers the words below a picture", async () => {
  emulator.tell(olena, { sticker: { file_id: "s", file_unique_id: "s", type: "regular", width: 1, height: 1 } });
  const answer = await emulator.waitForReply(olena);
  expect(answer.text).not.toBe("");
  emulator.tell(olena, { photo: [], caption: "how many?" });
  await expect.poll(() => texts(olena).at(-1)).toBe("You said: how many?");
});
it("answers an album of photos once", async () => {
  for (let photo = 0; photo < 4; photo++) emulator.tell(olena, { photo: [], media_group_id: "album-1" });
  emulator.say(olena, "end");
  await expect.poll(() => texts(olena).at(-1)).toBe("You said: end");
  expect(texts(olena)).toHaveLength(2);
});
it("answers an edited message anew", async () => {
  const asked = emulator.say(olena, "one");
  await emulator.waitForReply(olena);
  emulator.edit(asked, "two");
  await expect.poll(() => texts(olena)).toEqual(["You said: one", "You said: two"]);
});
it.each(["🕯", "👨‍👩‍👧‍👦🇺🇦", "\u202eправоруч", "«»„“—…"])("takes any text: %j", async (words) => {
  emulator.say(olena, words);
  expect((await emulator.waitForReply(olena)).text).toBe(`You said: ${words}`);
});
it("takes a message of 64 KB and answers with whole messages", async () => {
  const words = "слово ".repeat(6_000).trim();
  emulator.say(olena, "/start");
  await emulator.waitForReply(olena);
  emulator.say(olena, words);
  await expect.poll(() => texts(olena).slice(1).join(" "), { timeout: 10_000 }).toBe(`You said: ${words}`);
});
it("opens a figure from a link, and starts from any other", async () => {
  for (const [said, answer] of [
    ["/start f-released-2024", "figure released-2024"],
    ["/start something", "welcome"],
    ["/start", "welcome"],
  ] as const) {
    emulator.say(olena, said);
    await expect.poll(() => texts(olena).at(-1)).toBe(answer);
  }
});
it("says of a button that nobody knows any more that it is old", async () => {
  emulator.say(olena, "one");
  const answer = await emulator.waitForReply(olena);
  const button = answer.message.reply_markup?.inline_keyboard?.[0]?.[0];
  if (!button) throw new Error("no button");
  button.callback_data = "gone?x=1";
  emulator.press(answer, "gone?x=1");
  const apology = await emulator.waitForReply(olena);
  expect(apology.text).not.toContain("You said");
});
it("publishes the menu in three languages, without what only some may do or only in private", async () => {
  await expect.poll(() => emulator.commands("all_group_chats", "ru").length).toBeGreaterThan(0);
  const names = (scope: string, language: string) => emulator.commands(scope, language).map(({ command }) => command);
  expect(names("all_private_chats", "")).toContain("secret");
  expect(names("all_private_chats", "")).not.toContain("triage");
  expect(names("all_group_chats", "en")).not.toContain("secret");
  expect(emulator.commands("all_private_chats", "uk")).toContainEqual({ command: "echo", description: "Повторити" });
});
