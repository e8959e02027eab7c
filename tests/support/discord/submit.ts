import { ClientRefusal } from "./client-refusal.js";
import { type Exchange, exchange } from "./exchange.js";
import { interact } from "./interactions.js";
import { found } from "./people.js";
import { type Given, kindOfMenu, type Resolved, resolveThing } from "./resolve.js";
import { flatten } from "./validate-components.js";
import type { World } from "./world.js";

/** What is filled in, by custom id or label: text, a tick, or a list of what is chosen or uploaded. */
type Entered = Readonly<Record<string, string | boolean | readonly Given[]>>;

interface Field {
  readonly node: Record<string, unknown>;
  readonly label: string;
}

/**
 * Fills a form that the bot has opened and sends it. Fields are named by custom id or label; a field that is not named keeps its
 * prefilled value. Throws ClientRefusal where Discord's app would mark the field red.
 */
export function submitForm(world: World, opened: Exchange, entered: Entered): Exchange {
  const before = opened.interaction;
  if (!before.modal) throw new ClientRefusal("The bot has opened no form");
  const fields = fieldsOf(before.modal.components);
  for (const key of Object.keys(entered))
    if (!fields.some((field) => isNamed(field, key))) throw new ClientRefusal(`The form has no field "${key}"`);
  const person = found(world.people.get(before.userId), "person");
  const channel = found(world.channels.get(before.channelId), "channel");
  const resolved: Resolved = {};
  const pick = (type: number, one: Given) => resolveThing(world, channel, kindOfMenu[type] ?? "user", one, resolved);
  const components = before.modal.components.flatMap((part) => submitted(part, fields, entered, pick));
  const data = { custom_id: before.modal.custom_id, components, resolved };
  return exchange(world, interact(world, person, channel, 5, data, before.source));
}

function fieldsOf(parts: unknown): Field[] {
  const nodes = flatten(parts);
  const labelled = nodes.filter(({ node }) => node.type === 18);
  const inRows = nodes.filter(({ node, path }) => node.type === 4 && path.includes("components"));
  return [
    ...labelled.map(({ node }) => ({ node: node.component as Record<string, unknown>, label: String(node.label) })),
    ...inRows.map(({ node }) => ({ node, label: String(node.label) })),
  ];
}

function isNamed({ node, label }: Field, key: string): boolean {
  return node.custom_id === key || label === key;
}

type Pick = (type: number, one: Given) => string;

function submitted(part: { type: number }, fields: readonly Field[], entered: Entered, pick: Pick): object[] {
  const inside = fields.filter(({ node }) => flatten(part).some((one) => one.node === node));
  const values = inside.map((field) => fieldValue(field, entered, pick));
  if (part.type === 1) return [{ type: 1, components: values }];
  return part.type === 18 ? [{ type: 18, component: values[0] }] : [];
}

function fieldValue(field: Field, entered: Entered, pick: Pick): object {
  const { node, label } = field;
  const key = Object.keys(entered).find((one) => isNamed(field, one));
  const given = key === undefined ? undefined : entered[key];
  const common = { type: node.type, custom_id: node.custom_id };
  if (node.type === 4) return { ...common, value: text(node, label, given ?? node.value ?? "") };
  if (node.type === 23) return { ...common, value: given ?? node.default ?? false };
  const chosen: readonly Given[] = typeof given === "string" ? [given] : Array.isArray(given) ? given : preset(node);
  const values = chosen.map((one) => (kindOfMenu[Number(node.type)] ? pick(Number(node.type), one) : String(one)));
  const known = node.options as { value: string }[] | undefined;
  if (values.some((one) => known && !known.some(({ value }) => value === one))) throw new ClientRefusal(`"${label}" does not offer this`);
  if (node.required !== false && values.length === 0) throw new ClientRefusal(`"${label}" must be filled`);
  if (values.length > Number(node.max_values ?? (node.type === 22 ? 10 : 1))) throw new ClientRefusal(`"${label}" takes fewer`);
  return node.type === 21 ? { ...common, value: values[0] ?? null } : { ...common, values };
}

function preset(node: Record<string, unknown>): string[] {
  const options = (node.options ?? []) as { value: string; default?: boolean }[];
  return options.filter((one) => one.default).map(({ value }) => value);
}

function text(node: Record<string, unknown>, label: string, given: unknown): string {
  if (typeof given !== "string") throw new ClientRefusal(`"${label}" takes a text`);
  const least = Number(node.min_length ?? 0);
  if (node.required !== false && given === "") throw new ClientRefusal(`"${label}" must be filled`);
  if (given !== "" && given.length < least) throw new ClientRefusal(`"${label}" needs ${least} characters`);
  if (given.length > Number(node.max_length ?? 4000)) throw new ClientRefusal(`"${label}" is too long`);
  return given;
}
