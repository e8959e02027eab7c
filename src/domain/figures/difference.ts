import { isDeepStrictEqual } from "node:util";
import type { Content, Entry, EntryKind, Json } from "../../db/entries.js";

/** Something that a catalogue states, before it has a version. */
export interface Stated {
  readonly kind: EntryKind;
  readonly id: string;
  readonly content: Content;
}

/** `path` as in `period.label.uk` or `caveats[2]`; undefined where there was or is nothing. */
export interface FieldChange {
  readonly path: string;
  readonly old: Json | undefined;
  readonly new: Json | undefined;
}

export interface EntryChange {
  readonly kind: EntryKind;
  readonly id: string;
  /** The version that the change makes. */
  readonly version: number;
  readonly changes: readonly FieldChange[];
}

/** What storing a catalogue does. Things that the catalogue does not name are in none of the lists. */
export interface Difference {
  readonly added: readonly { readonly kind: EntryKind; readonly id: string }[];
  readonly changed: readonly EntryChange[];
  readonly unchanged: readonly { readonly kind: EntryKind; readonly id: string }[];
  /** Withdrawn by an editor: they stay so, whatever a file says. */
  readonly withdrawn: readonly { readonly kind: EntryKind; readonly id: string }[];
}

export function keyOf({ kind, id }: { readonly kind: EntryKind; readonly id: string }): string {
  return `${kind} ${id}`;
}

/** Compares what is stated with what is stored, whatever the order of keys. */
export function differenceOf(stated: readonly Stated[], stored: ReadonlyMap<string, Entry>): Difference {
  const added: Stated[] = [];
  const unchanged: Stated[] = [];
  const withdrawn: Stated[] = [];
  const changed: EntryChange[] = [];
  for (const entry of stated) {
    const before = stored.get(keyOf(entry));
    if (!before) added.push(entry);
    else if (before.content === null) withdrawn.push(entry);
    else if (isDeepStrictEqual(before.content, entry.content)) unchanged.push(entry);
    else changed.push({ ...named(entry), version: before.version + 1, changes: changesOf(before.content, entry.content) });
  }
  return { added: added.map(named), changed, unchanged: unchanged.map(named), withdrawn: withdrawn.map(named) };
}

/** The fields that differ, as deep as they go. */
export function changesOf(before: Json | undefined, after: Json | undefined, path = ""): FieldChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  const keys = membersOf(before, after);
  if (!keys) return [{ path, old: before, new: after }];
  return keys.flatMap((key) => changesOf(memberOf(before, key), memberOf(after, key), stepFrom(path, key)));
}

function named({ kind, id }: Stated) {
  return { kind, id };
}

/** Keys of two objects, or positions of two lists; null when they are not of one kind. */
function membersOf(before: Json | undefined, after: Json | undefined): readonly (string | number)[] | null {
  if (isList(before) && isList(after)) return [...(before.length > after.length ? before : after).keys()];
  if (isObject(before) && isObject(after)) return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return null;
}

function memberOf(json: Json | undefined, key: string | number): Json | undefined {
  if (isList(json)) return json[Number(key)];
  return isObject(json) ? json[key] : undefined;
}

function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}

function isObject(json: Json | undefined): json is Content {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function stepFrom(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`;
  return path === "" ? key : `${path}.${key}`;
}
