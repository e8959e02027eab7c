import type { AuditNote } from "../../db/audit-entry.js";
import type { Db } from "../../db/client.js";
import { addEntries, currentEntries, type Entry, findEntry } from "../../db/entries.js";
import type { Catalogue, Claim, Figure } from "./catalogue.js";
import { catalogueOfEntries, entriesOf, thing } from "./catalogue-entries.js";
import { type Difference, differenceOf, keyOf, type Stated } from "./difference.js";
import type { KnownIds } from "./seed-references.js";

export interface Saving {
  /** Who says so, in a word that names no person: `seed`. */
  readonly by: string;
  readonly reason: string;
  readonly now: Date;
}

const TRIES = 10;

/**
 * Stores a catalogue: what is new is added, what differs gets its next version, what it does not name is left alone.
 * All or nothing, and safe against another process that does the same.
 * @throws Error when others keep changing the same things, ten times in a row.
 */
export async function saveSeed(db: Db, catalogue: Catalogue, { by, reason, now }: Saving): Promise<Difference> {
  const stated = entriesOf(catalogue);
  for (let tries = 0; tries < TRIES; tries++) {
    const difference = differenceOf(stated, await storedByKey(db));
    const next = versionsOf(stated, difference);
    if (next.length === 0 || (await addEntries(db, next, { by, reason, at: now }, [seeded(difference, now)]))) return difference;
  }
  throw new Error("the catalogue is being changed by somebody else; nothing was stored, try again");
}

function seeded({ added, changed, unchanged, withdrawn }: Difference, now: Date): AuditNote {
  const details = { added: added.length, changed: changed.length, unchanged: unchanged.length, withdrawn: withdrawn.length };
  return { at: now, actor: { role: "operator", id: null }, action: "catalogue.seeded", subject: null, details };
}

/** Everything in its current version. */
export async function loadCatalogue(db: Db): Promise<Catalogue> {
  return catalogueOfEntries(await currentEntries(db));
}

/** A claim as it stood in a version, for citing; null when there is no such version or it is a withdrawal. */
export async function loadClaimVersion(db: Db, id: string, version: number): Promise<Claim | null> {
  const entry = await findEntry(db, "claim", id, version);
  return entry && thing<Claim>(entry);
}

/** Ids that a seed may name without declaring them; withdrawn things are not among them. */
export async function knownIds(db: Db): Promise<KnownIds> {
  const { figures, sources, documents, statements } = await loadCatalogue(db);
  const idsOf = (things: readonly Pick<Figure, "id">[]) => new Set(things.map(({ id }) => id));
  return { figures: idsOf(figures), sources: idsOf(sources), documents: idsOf(documents), statements: idsOf(statements) };
}

async function storedByKey(db: Db): Promise<Map<string, Entry>> {
  return new Map((await currentEntries(db)).map((entry) => [keyOf(entry), entry]));
}

function versionsOf(stated: readonly Stated[], { added, changed }: Difference): Entry[] {
  const versions = new Map([
    ...added.map((entry) => [keyOf(entry), 1] as const),
    ...changed.map((entry) => [keyOf(entry), entry.version] as const),
  ]);
  return stated.flatMap((entry) => {
    const version = versions.get(keyOf(entry));
    return version === undefined ? [] : [{ ...entry, version }];
  });
}
