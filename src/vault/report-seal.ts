import { contextOf, requireUuid } from "./context.js";
import { type EpochPublic, publicKeyFor } from "./epoch-key.js";
import { requireEpoch } from "./epoch-name.js";
import type { KeyPair } from "./key-pair.js";
import type { Parse } from "./padded-json.js";
import { type Random, secureRandom } from "./random.js";
import { openJson, type Sealed, type Stored, sealJson } from "./sealed-json.js";

/**
 * The parts of a report, each under a key of its own. `card`: what is needed to recognise a person (names, birth year, unit), opened in
 * the queue and for matching. `details`: everything else, opened one report at a time. `body`: a report that has no such parts.
 */
export type ReportPart = "body" | "card" | "details";

/** What is added later, each under a key of its own in the epoch of that day. */
export type EntryKind = "message" | "note" | "correction";

export interface ReportPlace {
  /** The report's uuid. */
  readonly report: string;
  /** The name of the epoch that it is sealed in. */
  readonly epoch: string;
}

export interface PartPlace extends ReportPlace {
  readonly part: ReportPart;
}

export interface EntryPlace extends ReportPlace {
  readonly kind: EntryKind;
  /** The entry's uuid. */
  readonly entry: string;
}

/**
 * Seals one part of a report (any JSON) to the epoch. Needs the public half only.
 * @throws VaultError `bad-argument` when the place is malformed or names another epoch, `invalid-content` when it is not JSON
 */
export function sealPart(epoch: EpochPublic, place: PartPlace, content: unknown, random: Random = secureRandom): Sealed {
  return sealJson(publicKeyFor(epoch, place), partContext(place), content, random);
}

/**
 * The part of a report that belongs at this place, as `parse` reads it.
 * @throws VaultError `does-not-open`, `wrong-place` for another report's, part's or epoch's seal, `invalid-content`
 */
export function openPart<T>(epoch: KeyPair, place: PartPlace, sealed: Stored, parse: Parse<T>): T {
  return openJson(epoch, partContext(place), sealed, parse);
}

/** Seals a message, note or correction to the epoch; see `sealPart`. */
export function sealEntry(epoch: EpochPublic, place: EntryPlace, content: unknown, random: Random = secureRandom): Sealed {
  return sealJson(publicKeyFor(epoch, place), entryContext(place), content, random);
}

/** The entry that belongs at this place; see `openPart`. */
export function openEntry<T>(epoch: KeyPair, place: EntryPlace, sealed: Stored, parse: Parse<T>): T {
  return openJson(epoch, entryContext(place), sealed, parse);
}

function partContext({ part, report, epoch }: PartPlace): string {
  return contextOf(`report.${part}`, requireUuid(report), requireEpoch(epoch));
}

function entryContext({ kind, report, epoch, entry }: EntryPlace): string {
  return contextOf(`report.${kind}`, requireUuid(report), requireEpoch(epoch), requireUuid(entry));
}
