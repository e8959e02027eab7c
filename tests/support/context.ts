import { randomUUID } from "node:crypto";
import type { CommandContext } from "../../src/command.js";
import type { Db } from "../../src/db/client.js";
import { libraryOf } from "../../src/domain/figures/library.js";
import type { Locale } from "../../src/domain/locale.js";
import type { Role } from "../../src/domain/roles.js";
import { shippedCatalogue } from "./catalogue.js";

const library = libraryOf(shippedCatalogue());

/** A context for calling `execute` directly. Without a database any use of one fails loudly. */
export function contextFor(given: { roles?: readonly Role[]; locale?: Locale; db?: Db } = {}): CommandContext {
  const { roles = ["anyone"], locale = "uk", db = noDatabase } = given;
  return {
    db,
    library,
    actor: { platform: "chat", id: "a-tester", roles },
    place: { platform: "chat", chatId: "a-test", private: true },
    locale,
    chosenLocale: null,
    focus: null,
    now: new Date("2026-11-23T10:00:00Z"),
    newId: () => randomUUID().slice(0, 8),
    newUuid: randomUUID,
    desk: null,
    turn: null,
    botName: "zvistka",
  };
}

const noDatabase = new Proxy({} as Db, {
  get(_target, property) {
    throw new Error(`this test has no database, yet ${String(property)} was used`);
  },
});
