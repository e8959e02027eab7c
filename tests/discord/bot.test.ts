import { Locale } from "discord.js";
import { describe, expect, it } from "vitest";
import { visibleText } from "../../src/discord/visible-text.js";
import { replyOf, text } from "../../src/reply.js";
import { figureBlock } from "./replies.js";
import { botWith } from "./stage.js";
import { commandOf, echo, secret } from "./stand.js";

const slowly = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("a command on Discord", () => {
  it("reaches the command with every option, in the person's language", async () => {
    const { discord, anna, channel } = await botWith([echo, secret]);
    const asked = discord.slash(anna, channel, "/echo", { what: "hello", times: 3, loud: true, tone: "high" });
    expect(await asked.reply()).toMatchObject({
      content: "hello 3 true high uk open discord",
      ephemeral: false,
      buttons: ["Again", "Whisper"],
    });
  });

  it("answers a language that the bot does not speak in its own", async () => {
    const { discord, guild, channel } = await botWith([echo, secret]);
    const jan = discord.user({ name: "jan", locale: Locale.Polish });
    discord.join(guild, jan);
    expect((await discord.slash(jan, channel, "/echo", { what: "x" }).reply()).content).toContain("x 1 false low uk");
  });

  it("is private in the direct chat with the bot", async () => {
    const { discord, anna } = await botWith([echo, secret]);
    expect((await discord.slash(anna, discord.dm(anna), "/echo", { what: "x" }).reply()).content).toContain(" private ");
  });

  it("is answered for one person's eyes when it is private, and so are the buttons below", async () => {
    const { discord, anna, channel } = await botWith([echo, secret]);
    const reply = await discord.slash(anna, channel, "/secret").reply();
    expect(reply).toMatchObject({ content: "nobody else reads this", ephemeral: true });
    expect(await discord.press(anna, reply, "Echo").reply()).toMatchObject({
      content: "inside 1 false low uk private discord",
      ephemeral: true,
    });
    expect(discord.messages(channel)).toEqual([]);
  });

  it("refuses who lacks the role, to that person alone and without running", async () => {
    let runs = 0;
    const guarded = commandOf("queue", async () => replyOf(text(`run ${++runs}`)), { role: "moderator" });
    const { discord, anna, channel } = await botWith([guarded]);
    const reply = await discord.slash(anna, channel, "/queue").reply();
    expect(reply).toMatchObject({ ephemeral: true });
    expect(reply.content).not.toContain("run");
    expect(runs).toBe(0);
  });

  it("gives a reference number for a bug and logs it", async () => {
    const broken = commandOf("broken", async () => Promise.reject(new Error("out of order")));
    const { discord, anna, channel, lines } = await botWith([broken]);
    const reply = await discord.slash(anna, channel, "/broken").reply();
    expect(reply).toMatchObject({ ephemeral: true });
    expect(reply.content).toContain("REF-1");
    expect(lines.join("")).toContain("REF-1");
  });

  it("apologises for a button that Discord cannot hold", async () => {
    const long = commandOf("long", async () =>
      replyOf(text("x"), { kind: "buttons", buttons: [{ kind: "action", label: "L", command: "long", typed: { what: "y".repeat(100) } }] }),
    );
    const { discord, anna, channel } = await botWith([long]);
    expect((await discord.slash(anna, channel, "/long").reply()).content).toContain("REF-1");
  });

  it("mentions and formats nothing that a person typed", async () => {
    const { discord, anna, channel } = await botWith([echo, secret]);
    const what = "**x** @everyone <@123456789012345678> [a](https://example.org) # y";
    const { raw, content } = await discord.slash(anna, channel, "/echo", { what }).reply();
    expect(raw).toMatchObject({ mention_everyone: false, mentions: [], mention_roles: [] });
    expect(content).toContain("\\*\\*x\\*\\* \\@everyone \\<\\@123456789012345678\\> \\[a\\](https\\://example.org) \\# y");
    expect(visibleText([{ content, embeds: [] }])).toContain(what);
  });

  it("shows that it works when it takes longer than a second, then the whole reply", async () => {
    const slow = commandOf("slow", async () => {
      await slowly(1300);
      return replyOf(figureBlock("512"));
    });
    const { discord, anna, channel } = await botWith([slow]);
    const asked = discord.slash(anna, channel, "/slow");
    expect(await asked.acknowledged()).toBe(5);
    expect((await asked.reply()).text).toContain("512");
  });

  it("never shows to all what turned out private after it had begun to think", async () => {
    const slow = commandOf("slow", async () => {
      await slowly(1300);
      return { ...replyOf(text("for you alone"), figureBlock("1")), private: true };
    });
    const { discord, anna, channel } = await botWith([slow]);
    const asked = discord.slash(anna, channel, "/slow");
    expect(await asked.followUp(0)).toMatchObject({ ephemeral: true, content: "for you alone" });
    expect(discord.messages(channel)).toEqual([]);
  });
});

describe("buttons and proposals", () => {
  it("run the command that they hold, as a new reply, and come to anybody who presses", async () => {
    const { discord, guild, anna, channel } = await botWith([echo, secret]);
    const first = await discord.slash(anna, channel, "/echo", { what: "привіт" }).reply();
    const ivan = discord.user({ name: "ivan", locale: "ru" });
    discord.join(guild, ivan);
    const second = await discord.press(ivan, first, "Again").reply();
    expect(second.content).toBe("привіт&=% 1 false low ru open discord");
    expect((await discord.press(ivan, second, "Again").reply()).content).toContain("привіт&=%&=% ");
    expect(await discord.press(ivan, first, "Whisper").reply()).toMatchObject({ ephemeral: true });
    expect(discord.messages(channel)).toHaveLength(3);
  });

  it("say that a button is too old when its command is gone", async () => {
    const lost = commandOf("lost", async () =>
      replyOf(text("x"), { kind: "buttons", buttons: [{ kind: "action", label: "Gone", command: "gone", typed: {} }] }),
    );
    const { discord, anna, channel } = await botWith([lost]);
    const reply = await discord.slash(anna, channel, "/lost").reply();
    expect(await discord.press(anna, reply, "Gone").reply()).toMatchObject({ ephemeral: true });
  });

  it("propose sources by any spelling while a person types", async () => {
    const { discord, anna, channel } = await botWith([echo, secret]);
    const names = async (typed: string) => (await discord.autocomplete(anna, channel, "/echo", "what", typed)).map(({ name }) => name);
    expect(await names("")).toEqual(["Orlan Register", "Vilna Union"]);
    expect(await names("вільн")).toEqual(["Vilna Union"]);
    expect(await names("reg")).toEqual(["Orlan Register"]);
    expect(await names("nobody")).toEqual([]);
  });
});
