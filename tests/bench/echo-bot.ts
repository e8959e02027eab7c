import { createServer } from "node:http";
import { Telegraf } from "telegraf";

/** The least that a bot can be: telegraf as its README starts it, answering every text with itself and storing nothing. */
const { TOKEN = "", API_ROOT = "", WEBHOOK_PORT } = process.env;
const bot = new Telegraf(TOKEN, { telegram: { apiRoot: API_ROOT } });
bot.on("text", (context) => context.reply(context.message.text));

if (WEBHOOK_PORT) {
  // Its own launch() makes an https address of any; the emulator speaks plain http on loopback.
  createServer(bot.webhookCallback("/hook")).listen(Number(WEBHOOK_PORT), "127.0.0.1");
  await bot.telegram.setWebhook(`http://127.0.0.1:${WEBHOOK_PORT}/hook`);
} else {
  await bot.launch();
}
