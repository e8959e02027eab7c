import { type APIActionRowComponent, type APIButtonComponent, ButtonStyle, ComponentType } from "discord.js";
import { clipped } from "../clipped.js";
import type { Action, Button, Link } from "../reply.js";

export type Row = APIActionRowComponent<APIButtonComponent>;

const LONGEST_LABEL = 80;
const LONGEST_ID = 100;
const LONGEST_URL = 512;
const PER_ROW = 5;

/** Rows of at most five buttons. One that says the same thing twice stands once: Discord refuses equal ids in a message. */
export function rowsOf(buttons: readonly Button[]): readonly Row[] {
  const seen = new Set<string>();
  const components = buttons.flatMap((button): APIButtonComponent[] => {
    const key = button.kind === "action" ? actionId(button) : `link ${button.url}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return button.kind === "action" ? [actionButton(button, key)] : linkButton(button);
  });
  return inGroups(components, PER_ROW).map((row) => ({ type: ComponentType.ActionRow, components: [...row] }));
}

/** Lists of at most `size` items, in order. */
export function inGroups<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function actionButton({ label, command }: Action, id: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label: labelOf(label, command), custom_id: id };
}

/** A link that Discord does not take as a button is left out: the text of the reply names its source anyway. */
function linkButton({ label, url }: Link): APIButtonComponent[] {
  const isWeb = URL.canParse(url) && ["http:", "https:"].includes(new URL(url).protocol) && url.length <= LONGEST_URL;
  return isWeb ? [{ type: ComponentType.Button, style: ButtonStyle.Link, label: labelOf(label, url), url }] : [];
}

function labelOf(label: string, instead: string): string {
  const words = label.trim() === "" ? instead : label;
  return clipped(words, LONGEST_LABEL);
}

/**
 * A filled-in command as the id of a button.
 * @throws RangeError over 100 letters: a cut id would run another command than the label promises
 */
export function actionId({ command, typed }: Pick<Action, "command" | "typed">): string {
  const id = `${command}?${Object.entries(typed)
    .map(([field, value]) => `${quoted(field)}=${quoted(value)}`)
    .join("&")}`;
  if (id.length > LONGEST_ID) throw new RangeError(`The button for /${command} needs ${id.length} letters, Discord takes ${LONGEST_ID}`);
  return id;
}

/** What a button's id asks for, or null when this version of the bot did not make it. */
export function readActionId(id: string): Pick<Action, "command" | "typed"> | null {
  const [, command, query = ""] = /^([a-z0-9_]{1,32})\?([\s\S]*)$/.exec(id) ?? [];
  if (command === undefined) return null;
  const pairs = query === "" ? [] : query.split("&").map((pair) => pair.split("="));
  if (pairs.some((pair) => pair.length !== 2)) return null;
  return { command, typed: Object.fromEntries(pairs.map(([field = "", value = ""]) => [unquoted(field), unquoted(value)])) };
}

/** Only what the form itself uses: percent signs for all of Ukrainian would fill the 100 letters with 16. */
function quoted(text: string): string {
  return text.replace(/[%&=]/g, encodeURIComponent);
}

function unquoted(text: string): string {
  return text.replace(/%(25|26|3D)/g, decodeURIComponent);
}
