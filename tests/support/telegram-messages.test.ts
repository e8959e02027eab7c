import { Telegram } from "telegraf";
import { describe, expect, it } from "vitest";
import { button, call, eachTestHasItsOwn, olena, refusal, send, telegram } from "./telegram/rig.js";
import type { Message } from "./telegram/wire.js";

eachTestHasItsOwn();

describe("edits, replies and deletions", () => {
  it("edits text and buttons, and refuses no change", async () => {
    const { message_id: id } = await send("one", button("A", { callback_data: "a" }));
    const place = { chat_id: olena.id, message_id: id };
    const same = { ...place, text: "one", ...button("A", { callback_data: "a" }) };
    expect(await refusal("editMessageText", same)).toBe(
      "400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
    expect(await call("editMessageText", { ...place, text: "<b>two</b>", parse_mode: "HTML" })).toMatchObject({
      text: "two",
      message_id: id,
    });
    expect(telegram.sent(olena).at(-1)).toMatchObject({ text: "two", history: ["one"], keyboard: [] });
    expect(await call("editMessageReplyMarkup", { ...place, ...button("B", { callback_data: "b" }) })).toMatchObject({ text: "two" });
    expect(await refusal("editMessageText", { ...place, message_id: 99_999, text: "x" })).toBe(
      "400 Bad Request: message to edit not found",
    );
    const theirs = telegram.say(olena, "mine");
    expect(await refusal("editMessageText", { ...place, message_id: theirs.message_id, text: "x" })).toBe(
      "400 Bad Request: message can't be edited",
    );
  });
  it("replies to a message that exists", async () => {
    const asked = telegram.say(olena, "how many?");
    const reply = await send("so many", { reply_parameters: { message_id: asked.message_id } });
    expect(reply.reply_to_message).toMatchObject({ message_id: asked.message_id, text: "how many?" });
    const lost = { reply_parameters: { message_id: 99_999 } };
    expect(await refusal("sendMessage", { chat_id: olena.id, text: "x", ...lost })).toBe(
      "400 Bad Request: message to be replied not found",
    );
    expect(await send("x", { reply_parameters: { message_id: 99_999, allow_sending_without_reply: true } })).not.toHaveProperty(
      "reply_to_message",
    );
  });
  it("deletes once, several at a time, and not after two days", async () => {
    const [one, two, three] = [await send("1"), await send("2"), await send("3")];
    expect(await call("deleteMessage", { chat_id: olena.id, message_id: one.message_id })).toBe(true);
    expect(await refusal("deleteMessage", { chat_id: olena.id, message_id: one.message_id })).toBe(
      "400 Bad Request: message to delete not found",
    );
    expect(await call("deleteMessages", { chat_id: olena.id, message_ids: [one.message_id, two.message_id] })).toBe(true);
    expect(telegram.sent(olena).map(({ deleted }) => deleted)).toEqual([true, true, false]);
    telegram.advance(49 * 3_600_000);
    expect(await refusal("deleteMessage", { chat_id: olena.id, message_id: three.message_id })).toBe(
      "400 Bad Request: message can't be deleted",
    );
  });
  it("knows the chat actions", async () => {
    expect(await call("sendChatAction", { chat_id: olena.id, action: "typing" })).toBe(true);
    expect(await refusal("sendChatAction", { chat_id: olena.id, action: "sleeping" })).toBe(
      "400 Bad Request: wrong parameter action in request",
    );
  });
});

describe("presses", () => {
  it("brings the message and the data, and takes one answer within 30 seconds", async () => {
    const message = await send("choose", button("Yes", { callback_data: "y" }));
    const id = telegram.press(message, "Yes");
    expect(telegram.pending().at(-1)).toMatchObject({
      callback_query: {
        id,
        data: "y",
        from: { id: olena.id },
        chat_instance: expect.any(String),
        message: { message_id: message.message_id, text: "choose" },
      },
    });
    expect(await call("answerCallbackQuery", { callback_query_id: id, text: "noted", show_alert: true })).toBe(true);
    expect(telegram.answerTo(id)).toEqual({ text: "noted", alert: true, url: "" });
    const late = "400 Bad Request: query is too old and response timeout expired or query ID is invalid";
    expect(await refusal("answerCallbackQuery", { callback_query_id: id })).toBe(late);
    const slow = telegram.press(message, "y");
    telegram.advance(31_000);
    expect(await refusal("answerCallbackQuery", { callback_query_id: slow })).toBe(late);
  });
  it("names the buttons that are there when a test presses another", async () => {
    const message = await send("choose", button("Yes", { callback_data: "y" }));
    expect(() => telegram.press(message, "No")).toThrow(/no button «No».*there are: Yes/);
  });
});

describe("files", () => {
  const photo = { source: Buffer.from("89504e470d0a1a0a0000000d494844520000014000000080", "hex"), filename: "chart.png" };

  it("takes uploads by multipart and gives a file that can be fetched", async () => {
    const message = await call<Message & { photo: { file_id: string; width: number }[] }>("sendPhoto", {
      chat_id: olena.id,
      photo,
      caption: "<b>chart</b>",
      parse_mode: "HTML",
      ...button("More", { callback_data: "m" }),
    });
    expect(message).toMatchObject({
      caption: "chart",
      caption_entities: [{ type: "bold" }],
      reply_markup: { inline_keyboard: [[{ text: "More" }]] },
    });
    const largest = message.photo.at(-1);
    expect(largest).toMatchObject({ width: 320, height: 128 });
    const client = new Telegram(telegram.token, { apiRoot: telegram.root });
    const link = await client.getFileLink(largest?.file_id ?? "");
    expect(Buffer.from(await (await fetch(link)).arrayBuffer())).toEqual(photo.source);
    expect(await call("sendPhoto", { chat_id: olena.id, photo: largest?.file_id })).toMatchObject({ photo: expect.any(Array) });
  });
  it("refuses what is no picture, long captions, unknown files and nothing at all", async () => {
    const text = { source: Buffer.from("<svg/>"), filename: "chart.svg" };
    expect(await refusal("sendPhoto", { chat_id: olena.id, photo: text })).toBe("400 Bad Request: IMAGE_PROCESS_FAILED");
    expect(await call("sendDocument", { chat_id: olena.id, document: text })).toMatchObject({
      document: { file_name: "chart.svg", file_size: 6 },
    });
    expect(await refusal("sendPhoto", { chat_id: olena.id, photo, caption: "x".repeat(1025) })).toBe(
      "400 Bad Request: message caption is too long",
    );
    expect(await refusal("sendDocument", { chat_id: olena.id, document: "no-such-file" })).toBe(
      "400 Bad Request: wrong file identifier/HTTP URL specified",
    );
    expect(await refusal("sendDocument", { chat_id: olena.id })).toBe("400 Bad Request: there is no document in the request");
    expect(await refusal("getFile", { file_id: "no-such-file" })).toBe("400 Bad Request: invalid file_id");
  });
  it("sends an album of two to ten that fit together", async () => {
    const item = { type: "photo", media: photo };
    expect(await call("sendMediaGroup", { chat_id: olena.id, media: [item, { ...item, caption: "second" }] })).toMatchObject([
      {},
      { caption: "second" },
    ]);
    const known = { type: "document", media: telegram.sent(olena).at(-1)?.fileId };
    expect(await refusal("sendMediaGroup", { chat_id: olena.id, media: [item, known] })).toContain(
      "can't use the media of the specified type in the album",
    );
    expect(await refusal("sendMediaGroup", { chat_id: olena.id, media: [known] })).toMatch(/^400/);
    expect(await refusal("sendMediaGroup", { chat_id: olena.id, media: new Array(11).fill(known) })).toContain(
      "too many messages to send as an album",
    );
  });
  it("hands over files of people up to 20 MB", async () => {
    telegram.sendFile(olena, { kind: "voice", bytes: Buffer.from("voice"), caption: "listen" });
    const { message } = telegram.pending().at(-1) as unknown as { message: { voice: { file_id: string }; caption: string } };
    expect(message.caption).toBe("listen");
    expect(await call("getFile", message.voice)).toMatchObject({ file_size: 5, file_path: expect.stringMatching(/^voices\//) });
    const huge = telegram.sendFile(olena, { size: 21 * 1024 * 1024 }) as unknown as { document: object };
    expect(await refusal("getFile", huge.document)).toBe("400 Bad Request: file is too big");
    telegram.sendLocation(olena, 50.45, 30.52);
    telegram.sendContact(olena, "+380000000000");
    expect(telegram.pending().slice(-2)).toMatchObject([
      { message: { location: { latitude: 50.45 } } },
      { message: { contact: { user_id: olena.id } } },
    ]);
  });
  it("reads forms as well as JSON", async () => {
    const url = `${telegram.root}/bot${telegram.token}/sendMessage`;
    const body = new URLSearchParams({
      chat_id: String(olena.id),
      text: "from a form",
      reply_markup: JSON.stringify({ inline_keyboard: [[{ text: "A", callback_data: "a" }]] }),
    });
    const answer = await (await fetch(url, { method: "POST", body })).json();
    expect(answer).toMatchObject({ ok: true, result: { text: "from a form", reply_markup: { inline_keyboard: [[{ text: "A" }]] } } });
    const query = await (await fetch(`${url}?chat_id=${olena.id}&text=from%20a%20link`)).json();
    expect(query).toMatchObject({ ok: true, result: { text: "from a link" } });
    const broken = await fetch(url, { method: "POST", body: "{", headers: { "content-type": "application/json" } });
    expect(broken.status).toBe(400);
  });
});
