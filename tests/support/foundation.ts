import { randomBytes, randomUUID } from "node:crypto";
import { pino } from "pino";
import { commands } from "../../commands/index.js";
import type { Foundation } from "../../src/conversation.js";
import type { Db } from "../../src/db/client.js";
import { libraryOf } from "../../src/domain/figures/library.js";
import { shippedCatalogue } from "./catalogue.js";

/** What the service itself gives its adapters: every command and the shipped catalogue, on this database. */
export function foundationOn(db: Db): Foundation {
  return {
    db,
    library: libraryOf(shippedCatalogue()),
    commands,
    log: pino({ level: "silent" }),
    clock: () => new Date(),
    newId: () => randomBytes(6).toString("hex"),
    newUuid: randomUUID,
    desk: null,
    defaultLocale: "uk",
    botName: "zvistka",
  };
}
