import { randomBytes } from "node:crypto";
import { commands } from "../../commands/index.js";
import { localChat } from "../../src/chat/routes.js";
import { discord } from "../../src/discord/bot.js";
import { menuOf } from "../../src/discord/menu.js";
import { visibleText } from "../../src/discord/visible-text.js";
import type { Locale } from "../../src/domain/locale.js";
import { serve } from "../../src/http/server.js";
import { telegram } from "../../src/telegram/bot.js";
import { testDatabase } from "../support/database.js";
import { discordWith, register, scene } from "../support/discord/stage.js";
import { foundationOn } from "../support/foundation.js";
import { startTelegram } from "../support/telegram/start.js";

/** White space is each platform's own: an embed ends where a paragraph does. */
const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();

/** The whole bot on three platforms at once, with the shipped catalogue and a real database; each `ask…` gives the words that came back. */
export async function botOnThree(locale: Locale) {
  const database = await testDatabase();
  const foundation = foundationOn(database.db);
  const telegramServer = await startTelegram({ timeScale: 0.01 });
  const onTelegram = telegram({ token: telegramServer.token, apiRoot: telegramServer.root, foundation, inboxKey: randomBytes(32) });
  const discordServer = await discordWith({});
  const onDiscord = discord({ token: discordServer.token, api: discordServer.api, foundation, log: foundation.log });
  await register(discordServer, ...menuOf(commands));
  const http = await serve({ host: "127.0.0.1", port: 0, webhook: null, chat: localChat(foundation) });
  await Promise.all([onTelegram.start(), onDiscord.start()]);
  const olena = telegramServer.person({ firstName: "Olena", language: locale });
  const { guild, channel } = scene(discordServer);
  const anna = discordServer.user({ name: "reader", locale: locale === "en" ? "en-GB" : locale });
  discordServer.join(guild, anna);

  return {
    /** A long answer comes in several messages: the function that is given back reads all that have come so far. */
    askTelegram(question: string): () => string {
      const before = telegramServer.sent(olena).length;
      telegramServer.say(olena, question);
      return () =>
        squeezed(
          telegramServer
            .sent(olena)
            .slice(before)
            .map(({ text }) => text)
            .join(" "),
        );
    },
    async askDiscord(question: string): Promise<() => string> {
      const exchange = discordServer.slash(anna, channel, "/ask", { question });
      const first = await exchange.reply();
      return () =>
        squeezed(visibleText([first, ...exchange.followUps()].map(({ raw }) => raw as Parameters<typeof visibleText>[0][number])));
    },
    async askChat(question: string): Promise<string> {
      const said = { kind: "text", text: question };
      const response = await fetch(`${http.url}chat/say`, {
        method: "POST",
        headers: { origin: http.url.slice(0, -1), "content-type": "application/json" },
        body: JSON.stringify({ person: "family", locale, session: "e2e-session-1", said }),
        signal: AbortSignal.timeout(10_000),
      });
      const { blocks } = (await response.json()) as { blocks: { paragraphs: { text: string }[][] }[] };
      return squeezed(blocks.flatMap(({ paragraphs }) => paragraphs.map((spans) => spans.map(({ text }) => text).join(""))).join(" "));
    },
    async stop(): Promise<void> {
      await Promise.all([onTelegram.stop(), onDiscord.stop(), http.stop()]);
      await telegramServer.stop();
      await database.drop();
    },
  };
}
