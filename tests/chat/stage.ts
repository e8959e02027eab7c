import { localChat } from "../../src/chat/routes.js";
import { serve } from "../../src/http/server.js";
import { testDatabase } from "../support/database.js";
import { foundationOn } from "../support/foundation.js";

/** The local chat with every command, the shipped catalogue and a real database. */
export async function chatServer() {
  const database = await testDatabase();
  const foundation = foundationOn(database.db);
  const start = (port: number) => serve({ host: "127.0.0.1", port, webhook: null, chat: localChat(foundation) });
  const server = await start(0);
  return { url: server.url, db: database.db, start, stopServer: server.stop, dropDatabase: database.drop };
}
