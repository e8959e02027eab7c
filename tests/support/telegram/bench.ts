import { Agent, request } from "node:http";
import { controlAt } from "./control.js";

/** Measures sendMessage with keep-alive: `node bench.js ROOT TOKEN [count] [connections]`. The emulator runs in another process. */
const [root = "", token = "", count = "30000", connections = "16"] = process.argv.slice(2);
const url = `${root}/bot${token}/sendMessage`;
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });

function post(body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request(url, { method: "POST", agent, headers, timeout: 30_000 }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const chats = (await controlAt(root)("populate", 1000)) as number[];
const reply_markup = { inline_keyboard: [[{ text: "Джерело", callback_data: "source?id=1" }]] };
let next = 0;
let refused = 0;

async function worker(): Promise<void> {
  while (next < Number(count)) {
    const at = next++;
    const text = `<b>Зведення ${at}</b>\nУ полоні, за даними <a href="https://example.org/s">джерела</a>: приклад.`;
    const status = await post(JSON.stringify({ chat_id: chats[at % chats.length], text, parse_mode: "HTML", reply_markup }));
    if (status !== 200) refused += 1;
  }
}

const start = performance.now();
await Promise.all(Array.from({ length: Number(connections) }, worker));
const seconds = (performance.now() - start) / 1000;
process.stdout.write(`${count} sendMessage in ${seconds.toFixed(2)} s = ${Math.round(Number(count) / seconds)}/s, ${refused} refused\n`);
agent.destroy();
