import { randomBytes } from "node:crypto";
import { pino } from "pino";
import { commands } from "../../commands/index.js";
import { localChat } from "../../src/chat/routes.js";
import type { Foundation } from "../../src/conversation.js";
import { libraryOf } from "../../src/domain/figures/library.js";
import { serve } from "../../src/http/server.js";
import { shippedCatalogue } from "../support/catalogue.js";
import { testDatabase } from "../support/database.js";

/** The local chat with every command, the shipped catalogue and a real database. */
export async function chatServer() {
  const database = await testDatabase();
  const foundation: Foundation = {
    db: database.db,
    library: libraryOf(shippedCatalogue()),
    commands,
    log: pino({ level: "silent" }),
    clock: () => new Date(),
    newId: () => randomBytes(6).toString("hex"),
    defaultLocale: "uk",
    botName: "zvistka",
  };
  const start = (port: number) => serve({ host: "127.0.0.1", port, webhook: null, chat: localChat(foundation) });
  const server = await start(0);
  return { url: server.url, db: database.db, start, stopServer: server.stop, dropDatabase: database.drop };
}
