import { publicLimits } from "./limits.js";
import { startTelegram } from "./start.js";

/** The emulator in a process of its own: `node main.js [port] [publicLimits]`. Prints one line of JSON with root and token. */
const [port = "0", preset = ""] = process.argv.slice(2);
const telegram = await startTelegram({ port: Number(port), limits: preset === "publicLimits" ? publicLimits : {}, remember: 20_000 });
process.stdout.write(`${JSON.stringify({ root: telegram.root, token: telegram.token })}\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void telegram.stop().then(() => process.exit(0)));
}
