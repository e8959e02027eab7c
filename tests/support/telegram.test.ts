import { describe, expect, it } from "vitest";
import { controlAt } from "./telegram/control.js";
import { button, call, eachTestHasItsOwn, olena, refusal, restart, send, telegram } from "./telegram/rig.js";
import type { User } from "./telegram/wire.js";

eachTestHasItsOwn();

describe("token and path", () => {
  it("knows the bot", async () => {
    expect(await call("getMe")).toMatchObject({ id: telegram.botId, is_bot: true, username: telegram.username, can_join_groups: true });
  });
  it("refuses another token with 401 and a malformed one with 404", async () => {
    await expect(call("getMe", {}, "1:another-token")).rejects.toMatchObject({ code: 401, description: "Unauthorized" });
    await expect(call("getMe", {}, "nonsense")).rejects.toMatchObject({ code: 404, description: "Not Found" });
  });
  it("refuses everything once the token is revoked, and ends the poll", async () => {
    await call("getUpdates", { offset: -1 });
    const [{ update_id: last } = { update_id: 0 }] = telegram.pending();
    const poll = refusal("getUpdates", { offset: last + 1, timeout: 5 });
    await expect.poll(() => telegram.metrics.byMethod.getUpdates).toBe(2);
    telegram.revokeToken();
    expect(await poll).toBe("401 Unauthorized");
    expect(await refusal("getMe")).toBe("401 Unauthorized");
  });
  it("refuses an unknown method and takes any case of a known one", async () => {
    expect(await refusal("sendEverything")).toBe("404 Not Found: method not found");
    expect(await call("GETME")).toMatchObject({ id: telegram.botId });
  });
});

describe("chats", () => {
  const sendTo = (chatId: number | string): Promise<string> => refusal("sendMessage", { chat_id: chatId, text: "x" });

  it("refuses chats that it does not know or that never started the bot", async () => {
    expect(await sendTo(424242)).toBe("400 Bad Request: chat not found");
    expect(await sendTo("@nobody_here")).toBe("400 Bad Request: chat not found");
    expect(await sendTo("")).toBe("400 Bad Request: chat_id is empty");
    expect(await sendTo(telegram.person().id)).toBe("403 Forbidden: bot can't initiate conversation with a user");
  });
  it("tells of a block by my_chat_member and by 403, and of the return", async () => {
    telegram.block(olena);
    expect(await sendTo(olena.id)).toBe("403 Forbidden: bot was blocked by the user");
    expect(telegram.pending().at(-1)).toMatchObject({
      my_chat_member: { chat: { id: olena.id, type: "private" }, new_chat_member: { status: "kicked", user: { id: telegram.botId } } },
    });
    telegram.unblock(olena);
    expect((await send("welcome back")).text).toBe("welcome back");
  });
  it("refuses deactivated people, kicked bots and deleted groups", async () => {
    telegram.deactivate(olena);
    expect(await sendTo(olena.id)).toBe("403 Forbidden: user is deactivated");
    const [basic, large, channel] = [telegram.group("A", { type: "group" }), telegram.group("B"), telegram.channel("C")];
    for (const chat of [basic, large, channel]) telegram.kick(chat);
    expect(await sendTo(basic.id)).toBe("403 Forbidden: bot was kicked from the group chat");
    expect(await sendTo(large.id)).toBe("403 Forbidden: bot was kicked from the supergroup chat");
    expect(await sendTo(channel.id)).toBe("403 Forbidden: bot was kicked from the channel chat");
    const gone = telegram.group("D", { type: "group" });
    telegram.deleteGroup(gone);
    expect(await sendTo(gone.id)).toBe("403 Forbidden: the group chat was deleted");
  });
  it("refuses where rights are missing", async () => {
    const [group, channel] = [telegram.group("A"), telegram.channel("B", { username: "news_of_b" })];
    telegram.restrict(group, { mayPost: false });
    telegram.restrict(channel, { mayPost: false });
    expect(await sendTo(group.id)).toBe("400 Bad Request: not enough rights to send text messages to the chat");
    expect(await sendTo("@news_of_b")).toBe("400 Bad Request: need administrator rights in the channel chat");
  });
  it("points to the supergroup after a migration", async () => {
    const group = telegram.group("Families", { type: "group", members: [olena] });
    const next = telegram.migrate(group);
    await expect(call("sendMessage", { chat_id: group.id, text: "x" })).rejects.toMatchObject({
      code: 400,
      description: "Bad Request: group chat was upgraded to a supergroup chat",
      parameters: { migrate_to_chat_id: next.id },
    });
    expect(telegram.pending().slice(-2)).toMatchObject([
      { message: { chat: { id: group.id }, migrate_to_chat_id: next.id } },
      { message: { chat: { id: next.id }, migrate_from_chat_id: group.id } },
    ]);
    expect(await call("sendMessage", { chat_id: next.id, text: "x" })).toMatchObject({ chat: { type: "supergroup" } });
  });
  it("shows a group to the bot only as far as privacy mode lets it", () => {
    const group = telegram.group("Families", { members: [olena] });
    const seen = (text: string): boolean => {
      const before = telegram.pending().length;
      telegram.say(group, text);
      return telegram.pending().length > before;
    };
    expect(seen("just talking")).toBe(false);
    expect(seen(`hello @${telegram.username}`)).toBe(true);
    expect(seen("/ask how many")).toBe(true);
    expect(seen(`/ask@${telegram.username} how many`)).toBe(true);
    expect(seen("/ask@another_bot how many")).toBe(false);
    telegram.setBotStatus(group, "administrator");
    expect(seen("just talking")).toBe(true);
  });
  it("answers getChat, getChatMember and the administrators", async () => {
    const group = telegram.group("Families", { members: [olena], bot: "administrator" });
    const guest = telegram.person();
    expect(await call("getChat", { chat_id: group.id })).toMatchObject({ id: group.id, title: "Families", type: "supergroup" });
    expect(await call("getChatMember", { chat_id: group.id, user_id: olena.id })).toMatchObject({ status: "creator" });
    expect(await call("getChatMember", { chat_id: group.id, user_id: guest.id })).toMatchObject({ status: "left" });
    expect(await call("getChatMember", { chat_id: group.id, user_id: telegram.botId })).toMatchObject({ status: "administrator" });
    expect(await refusal("getChatMember", { chat_id: group.id, user_id: 31 })).toBe("400 Bad Request: user not found");
    expect(await call("getChatAdministrators", { chat_id: group.id })).toHaveLength(1);
  });
});

describe("commands", () => {
  const start = [{ command: "start", description: "Begin" }];

  it("keeps commands by scope and language, and shows a person the narrowest", async () => {
    await call("setMyCommands", { commands: start });
    await call("setMyCommands", { commands: [{ command: "start", description: "Почати" }], language_code: "uk" });
    const report = [{ command: "report", description: "Повідомити" }];
    await call("setMyCommands", { commands: report, scope: { type: "chat", chat_id: olena.id } });
    expect(telegram.menuOf(olena.id)).toEqual(report);
    expect(telegram.commands("default", "uk")).toEqual([{ command: "start", description: "Почати" }]);
    expect(telegram.menuOf(telegram.person({ language: "en-GB" }).id)).toEqual(start);
    expect(await call("getMyCommands", { language_code: "en" })).toEqual([]);
    await call("deleteMyCommands", { scope: { type: "chat", chat_id: olena.id } });
    expect(telegram.menuOf(olena.id)).toEqual([{ command: "start", description: "Почати" }]);
  });
  it.each([
    [
      "more than 100",
      { commands: Array.from({ length: 101 }, (_, at) => ({ command: `c${at}`, description: "x" })) },
      "BOT_COMMANDS_TOO_MUCH",
    ],
    ["a capital letter", { commands: [{ command: "Start", description: "x" }] }, "BOT_COMMAND_INVALID"],
    ["33 letters", { commands: [{ command: "a".repeat(33), description: "x" }] }, "BOT_COMMAND_INVALID"],
    ["no description", { commands: [{ command: "a", description: "" }] }, "command description must be non-empty"],
    [
      "257 letters of description",
      { commands: [{ command: "a", description: "x".repeat(257) }] },
      "command description length must not exceed 256",
    ],
    ["a long language", { commands: start, language_code: "uk-UA" }, "invalid language code specified"],
    ["an unknown chat", { commands: start, scope: { type: "chat", chat_id: 77 } }, "chat not found"],
  ])("refuses %s", async (_, payload, problem) => {
    expect(await refusal("setMyCommands", payload)).toBe(`400 Bad Request: ${problem}`);
  });
});

describe("control", () => {
  it("waits for replies, and fails with the conversation", async () => {
    telegram.say(olena, "how many?");
    setTimeout(() => void send("so many", button("Source", { callback_data: "s" })), 5);
    expect(await telegram.waitForReply(olena)).toMatchObject({ text: "so many", kind: "text" });
    await expect(telegram.waitForReply(olena, 2, 20)).rejects.toThrow(/saw 1:\n[\s\S]*Olena: how many\?\nbot: so many\n {4}\[Source\]/);
    telegram.say(olena, "and now?");
    await expect(telegram.waitForReply(olena, 1, 20)).rejects.toThrow(/saw 0/);
  });
  it("waits for the answer to a press and writes it into the conversation", async () => {
    const id = telegram.press(await send("choose", button("Yes", { callback_data: "y" })), "Yes");
    setTimeout(() => void call("answerCallbackQuery", { callback_query_id: id, text: "noted" }), 5);
    expect(await telegram.waitForAnswer(id)).toMatchObject({ text: "noted" });
    expect(telegram.conversation(olena)).toContain("Olena presses [Yes]\nbot shows «noted»");
  });
  it("tells the bot of edits by people and posts in channels", () => {
    const message = telegram.say(olena, "teh question");
    telegram.edit(message, "the question");
    expect(telegram.pending().at(-1)).toMatchObject({ edited_message: { text: "the question", edit_date: expect.any(Number) } });
    const channel = telegram.channel("News");
    telegram.say(channel, "/subscribe");
    expect(telegram.pending().at(-1)).toMatchObject({ channel_post: { text: "/subscribe", sender_chat: { id: channel.id } } });
  });
  it("does the same over HTTP", async () => {
    const control = controlAt(telegram.root);
    const person = (await control("person", { firstName: "Remote" })) as User;
    await control("say", person.id, "/start");
    await call("sendMessage", { chat_id: person.id, text: "hello" });
    expect(await control("sent", person.id)).toMatchObject([{ text: "hello" }]);
    expect(await control("metrics")).toMatchObject({ byMethod: { sendMessage: 1 } });
    await expect(control("explode")).rejects.toThrow("no such control verb: explode");
  });
  it("forgets old messages when told to remember few", async () => {
    await restart({ remember: 10 });
    for (let count = 0; count < 25; count++) await send(`${count}`);
    expect(telegram.sent(olena).length).toBeLessThanOrEqual(10);
    expect(telegram.sent(olena).at(-1)?.text).toBe("24");
  });
});
