import { Telegraf } from "telegraf";

/** The least that a bot can be: telegraf as its README starts it, answering every text with itself and storing nothing. */
const { TOKEN = "", API_ROOT = "", WEBHOOK_PORT } = process.env;
const bot = new Telegraf(TOKEN, { telegram: { apiRoot: API_ROOT } });
bot.on("text", (context) => context.reply(context.message.text));
const webhook = WEBHOOK_PORT ? { webhook: { domain: `http://127.0.0.1:${WEBHOOK_PORT}`, port: Number(WEBHOOK_PORT), path: "/hook" } } : {};
await bot.launch(webhook);
