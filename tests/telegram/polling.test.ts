import { expect, it } from "vitest";
import { begin, bot, eachTestHasItsOwn, emulator, inboxRows, logged, olena, texts } from "./stage.js";

eachTestHasItsOwn();

it("answers a text with marks and buttons", async () => {
  await begin();
  emulator.say(olena, "скільки?");
  const answer = await emulator.waitForReply(olena);
  expect(answer.text).toBe("You said: скільки?");
  expect(answer.entities).toMatchObject([{ type: "bold", offset: 10, length: 8 }]);
  expect(answer.keyboard).toMatchObject([[{ text: "Again" }, { text: "Source", url: "https://example.org/" }]]);
  expect(answer.previews).toBe(false);
});
it("answers a press and acknowledges it", async () => {
  await begin();
  emulator.say(olena, "one");
  const answer = await emulator.waitForReply(olena);
  const press = emulator.press(answer, "Again");
  expect((await emulator.waitForReply(olena)).text).toBe("You said: ще & раз = 100%");
  await emulator.waitForAnswer(press);
});
it("answers again after a command failed, with a reference to the log", async () => {
  await begin();
  emulator.say(olena, "/broken");
  expect((await emulator.waitForReply(olena)).text).toContain("reference-");
  emulator.say(olena, "next");
  expect((await emulator.waitForReply(olena)).text).toBe("You said: next");
  expect(logged.join("")).toContain("a mistake in a command");
});
it("answers with a reference where a reply cannot be shown", async () => {
  await begin();
  emulator.say(olena, "/unshowable");
  expect((await emulator.waitForReply(olena)).text).toContain("reference-");
});
it("keeps the order of a chat", async () => {
  const said = Array.from({ length: 30 }, (_, at) => `number ${at}`);
  for (const each of said) emulator.say(olena, each);
  await begin();
  await expect.poll(() => texts(olena), { timeout: 10_000 }).toHaveLength(30);
  expect(texts(olena)).toEqual(said.map((each) => `You said: ${each}`));
});
it("cuts a long answer at the borders of its blocks", async () => {
  await begin();
  emulator.say(olena, "/long");
  await emulator.waitForReply(olena, 3);
  expect(texts(olena).map((text) => text[0])).toEqual(["0", "1", "2"]);
});
it("sends a picture with its caption", async () => {
  await begin();
  emulator.say(olena, "/picture");
  const answer = await emulator.waitForReply(olena);
  expect(answer).toMatchObject({ kind: "photo", text: "A chart", entities: [{ type: "bold", offset: 0, length: 7 }] });
});
it("leaves no word of a person in the inbox", async () => {
  await begin();
  emulator.say(olena, "canary-word");
  await emulator.waitForReply(olena);
  await bot.stop();
  const rows = await inboxRows();
  expect(rows).toMatchObject([{ outcome: "answered", body: null }]);
  expect(logged.join("")).not.toContain("canary-word");
});
