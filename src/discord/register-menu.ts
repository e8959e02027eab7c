import { type REST, type RESTPostAPIChatInputApplicationCommandsJSONBody, Routes } from "discord.js";

export interface MenuChange {
  readonly kind: "added" | "changed" | "removed";
  readonly name: string;
  /** What differs in a changed command: "description", "options". */
  readonly parts: readonly string[];
}

type Entry = Readonly<Record<string, unknown>>;

const SIGNS = { added: "+", changed: "~", removed: "-" } as const;
const USUAL_TIMEOUT = 15_000;

/**
 * Compares the menu with what Discord has, prints a line for each difference, and puts the menu there when told to `apply`.
 * Commands that are registered and not in the menu go. Nothing is sent when nothing differs.
 * @throws DiscordAPIError when Discord refuses
 */
export async function registerMenu(
  rest: REST,
  applicationId: string,
  menu: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[],
  { apply, print = printLine }: { readonly apply: boolean; readonly print?: (line: string) => void },
): Promise<readonly MenuChange[]> {
  const route = Routes.applicationCommands(applicationId);
  // Without the query Discord leaves the languages out, and every run would find a difference.
  const query = new URLSearchParams({ with_localizations: "true" });
  const registered = (await rest.get(route, { query, signal: AbortSignal.timeout(USUAL_TIMEOUT) })) as readonly Entry[];
  const changes = differenceOf(
    registered,
    menu.map((entry) => ({ ...entry })),
  );
  for (const change of changes) print(lineOf(change));
  if (changes.length === 0) print("The menu is up to date: nothing to do.");
  else if (!apply) print("Nothing was sent. Run again with --apply to register this.");
  else {
    await rest.put(route, { body: menu, signal: AbortSignal.timeout(USUAL_TIMEOUT) });
    print("Registered.");
  }
  return changes;
}

function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

function lineOf({ kind, name, parts }: MenuChange): string {
  return `${SIGNS[kind]} /${name}${parts.length > 0 ? ` (${parts.join(", ")})` : ""}`;
}

function differenceOf(before: readonly Entry[], after: readonly Entry[]): readonly MenuChange[] {
  const [old, wanted] = [byKey(before), byKey(after)];
  const ofWanted = [...wanted].flatMap(([key, entry]): MenuChange[] => {
    const known = old.get(key);
    if (!known) return [{ kind: "added", name: String(entry.name), parts: [] }];
    const parts = compared.filter((part) => canonical(part, known[part]) !== canonical(part, entry[part]));
    return parts.length > 0 ? [{ kind: "changed", name: String(entry.name), parts }] : [];
  });
  const gone = [...old]
    .filter(([key]) => !wanted.has(key))
    .map(([, { name }]): MenuChange => ({ kind: "removed", name: String(name), parts: [] }));
  return [...ofWanted, ...gone];
}

const byKey = (entries: readonly Entry[]) => new Map(entries.map((entry) => [`${String(entry.type ?? 1)} ${String(entry.name)}`, entry]));

/** What a registration decides; ids, versions and the like are Discord's own. */
const compared = [
  "description",
  "name_localizations",
  "description_localizations",
  "options",
  "contexts",
  "integration_types",
  "default_member_permissions",
  "nsfw",
] as const;

/** One writing for what means the same: Discord fills in null, false, empty lists and its own order of keys. */
function canonical(part: string, value: unknown): string {
  const ordered = part === "contexts" || part === "integration_types" ? [...((value as number[] | null | undefined) ?? [])].sort() : value;
  return JSON.stringify(withoutDefaults(ordered)) ?? "";
}

function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutDefaults);
  if (value === null || value === false) return undefined;
  if (typeof value !== "object") return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, withoutDefaults(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
