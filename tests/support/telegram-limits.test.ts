import { describe, expect, it } from "vitest";
import { publicLimits } from "./telegram/limits.js";
import { call, eachTestHasItsOwn, olena, restart, send, telegram } from "./telegram/rig.js";

eachTestHasItsOwn();

describe("limits", () => {
  it("answers 429 with retry_after and counts what comes inside the penalty", async () => {
    await restart({ limits: publicLimits });
    await send("one");
    const error = await send("two").catch((problem: unknown) => problem);
    expect(error).toMatchObject({ code: 429, description: "Too Many Requests: retry after 1", parameters: { retry_after: 1 } });
    expect(telegram.metrics).toMatchObject({ tooMany: 1, insidePenalty: 0 });
    await expect(send("three")).rejects.toMatchObject({ code: 429 });
    expect(telegram.metrics).toMatchObject({ tooMany: 2, insidePenalty: 1 });
    telegram.advance(1001);
    expect((await send("four")).text).toBe("four");
  });
  it("lets a group have 20 in a minute and the bot 30 in a second", async () => {
    await restart({ limits: { ...publicLimits, perChatPerSecond: 0 } });
    const group = telegram.group("Families");
    for (let count = 0; count < 20; count++) await call("sendMessage", { chat_id: group.id, text: "x" });
    await expect(call("sendMessage", { chat_id: group.id, text: "x" })).rejects.toMatchObject({ parameters: { retry_after: 60 } });
    telegram.advance(2000);
    const answers = await Promise.allSettled(Array.from({ length: 31 }, () => send("x")));
    expect(answers.filter(({ status }) => status === "fulfilled").length).toBe(30);
  });
  it("closes a scope by hand", async () => {
    telegram.penalise(30, olena.id);
    await expect(send("x")).rejects.toMatchObject({ parameters: { retry_after: 30 } });
    const [other] = telegram.populate(1);
    expect(await call("sendMessage", { chat_id: other, text: "x" })).toMatchObject({ text: "x" });
  });
});

describe("faults", () => {
  it.each(["status", "reset", "html"] as const)("spoils by %s before or after the effect, once", async (kind) => {
    telegram.fault({ method: "sendMessage", when: "before", kind });
    await expect(send("lost")).rejects.toThrow();
    telegram.fault({ method: "sendMessage", when: "after", kind });
    await expect(send("out")).rejects.toThrow();
    await send("fine");
    expect(telegram.sent(olena).map(({ text }) => text)).toEqual(["out", "fine"]);
  });
  it("hangs until the client leaves", async () => {
    telegram.fault({ method: "sendMessage", when: "after", kind: "hang", ms: 50 });
    await expect(send("out")).rejects.toThrow();
    expect(telegram.sent(olena)).toHaveLength(1);
  });
  it("answers late but right, and with any status", async () => {
    telegram.fault({ method: "sendMessage", when: "before", kind: "slow", ms: 20 });
    expect((await send("late")).text).toBe("late");
    telegram.fault({ method: "*", when: "before", kind: "status", status: 429, retryAfter: 5 });
    await expect(send("x")).rejects.toMatchObject({ code: 429, parameters: { retry_after: 5 } });
    telegram.fault({ method: "*", when: "before", kind: "status", chatId: 1 });
    expect((await send("another chat's fault")).text).toBe("another chat's fault");
  });
});

describe("requests under way", () => {
  it("refuses the 311th in one chat while the others still wait", async () => {
    telegram.fault({ method: "sendMessage", when: "before", kind: "slow", ms: 300, times: 400 });
    const answers = await Promise.allSettled(Array.from({ length: 311 }, (_, at) => send(`${at}`)));
    const refused = answers.filter(({ status }) => status === "rejected");
    expect(refused).toMatchObject([{ reason: { code: 429, parameters: { retry_after: 60 } } }]);
  });
});
