import { z } from "zod";
import { custom, link, list, text } from "./form.js";

const emoji = z.object({ id: z.string().nullish(), name: z.string().nullish(), animated: z.boolean().optional() });

const button = z
  .object({
    type: z.literal(2),
    style: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
    label: text(0, 80).optional(),
    emoji: emoji.optional(),
    custom_id: text(1, 100).optional(),
    url: link(512, ["http:", "https:", "discord:"]).optional(),
    disabled: z.boolean().optional(),
  })
  .check((ctx) => {
    const { style, url, custom_id, label, emoji } = ctx.value;
    const fault = (code: string, message: string, field: string) => ctx.issues.push(custom(code, message, ctx.value, [field]));
    if (style === 5 && url === undefined) fault("BASE_TYPE_REQUIRED", "A url is required", "url");
    if (style === 5 && custom_id !== undefined)
      fault("BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified", "custom_id");
    if (style !== 5 && custom_id === undefined) fault("COMPONENT_CUSTOM_ID_REQUIRED", "A custom id is required", "custom_id");
    if (style !== 5 && url !== undefined) fault("BUTTON_COMPONENT_INVALID_URL", "A url is only for link buttons", "url");
    if (!label && !emoji) fault("BUTTON_COMPONENT_LABEL_REQUIRED", "A label or an emoji is required", "label");
  });

const option = z.object({
  label: text(1, 100),
  value: text(1, 100),
  description: text(0, 100).optional(),
  emoji: emoji.optional(),
  default: z.boolean().optional(),
});

const selectShape = {
  custom_id: text(1, 100),
  placeholder: text(0, 150).optional(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
  required: z.boolean().optional(),
  default_values: list(z.object({ id: z.string(), type: z.string() }), 0, 25).optional(),
};

const stringSelect = z.object({ type: z.literal(3), ...selectShape, options: list(option, 1, 25) }).check((ctx) => {
  const values = ctx.value.options.map(({ value }) => value);
  for (const [index, value] of values.entries()) {
    if (values.indexOf(value) !== index)
      ctx.issues.push(
        custom("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used", value, [
          "options",
          index,
          "value",
        ]),
      );
  }
});
const userSelect = z.object({ type: z.literal(5), ...selectShape });
const roleSelect = z.object({ type: z.literal(6), ...selectShape });
const mentionableSelect = z.object({ type: z.literal(7), ...selectShape });
const channelSelect = z.object({ type: z.literal(8), ...selectShape, channel_types: z.array(z.int()).optional() });

/** Any of the five kinds of select menus. */
export const select = z.discriminatedUnion("type", [stringSelect, userSelect, roleSelect, mentionableSelect, channelSelect]);

const rowContent = z.discriminatedUnion("type", [button, stringSelect, userSelect, roleSelect, mentionableSelect, channelSelect]);

const row = z.object({ type: z.literal(1), components: list(rowContent, 1, 5) }).check((ctx) => {
  const menus = ctx.value.components.filter(({ type }) => type !== 2).length;
  if (menus > 0 && ctx.value.components.length > 1)
    ctx.issues.push(
      custom("COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width", ctx.value, ["components"]),
    );
});

const media = z.object({ url: link(2048, ["http:", "https:", "attachment:"]) });
const textDisplay = z.object({ type: z.literal(10), content: text(1, 4000) });
const thumbnail = z.object({ type: z.literal(11), media, description: text(0, 1024).nullish(), spoiler: z.boolean().optional() });
const section = z.object({
  type: z.literal(9),
  components: list(textDisplay, 1, 3),
  accessory: z.discriminatedUnion("type", [button, thumbnail]),
});
const galleryItem = z.object({ media, description: text(0, 1024).nullish(), spoiler: z.boolean().optional() });
const gallery = z.object({ type: z.literal(12), items: list(galleryItem, 1, 10) });
const file = z.object({ type: z.literal(13), file: media, spoiler: z.boolean().optional() });
const separator = z.object({ type: z.literal(14), divider: z.boolean().optional(), spacing: z.literal([1, 2]).optional() });
const inContainer = z.discriminatedUnion("type", [row, section, textDisplay, gallery, file, separator]);
const container = z.object({
  type: z.literal(17),
  components: list(inContainer, 1, 40),
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler: z.boolean().optional(),
});

/** Components of a message without the flag IS_COMPONENTS_V2: at most five rows. */
export const legacyComponents = list(row, 0, 5).check((ctx) => {
  ctx.issues.push(...duplicates(ctx.value));
});

/** Components of a message with the flag IS_COMPONENTS_V2: at most 40, counted with the nested ones. */
export const layoutComponents = list(
  z.discriminatedUnion("type", [row, section, textDisplay, gallery, file, separator, container]),
  1,
  40,
).check((ctx) => {
  ctx.issues.push(...duplicates(ctx.value));
  const all = flatten(ctx.value);
  if (all.length > 40) ctx.issues.push(custom("BASE_TYPE_BAD_LENGTH", "Must be between 1 and 40 in length.", ctx.value));
  const letters = all.reduce((sum, { node }) => sum + (typeof node.content === "string" ? node.content.length : 0), 0);
  if (letters > 4000)
    ctx.issues.push(custom("COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", "The total displayable text exceeds 4000", ctx.value));
});

/** Every component of a tree with its path in it. */
export function flatten(tree: unknown, path: (string | number)[] = []): { node: Record<string, unknown>; path: (string | number)[] }[] {
  if (Array.isArray(tree)) return tree.flatMap((item, index) => flatten(item, [...path, index]));
  if (typeof tree !== "object" || tree === null) return [];
  const node = tree as Record<string, unknown>;
  const below = ["components", "accessory", "component"].flatMap((key) => flatten(node[key], [...path, key]));
  return typeof node.type === "number" ? [{ node, path }, ...below] : below;
}

/** One issue for each custom id that an earlier component already has. */
export function duplicates(tree: unknown) {
  const seen = new Set<unknown>();
  return flatten(tree).flatMap(({ node, path }) => {
    const id = node.custom_id;
    if (id === undefined) return [];
    const repeated = seen.has(id);
    seen.add(id);
    return repeated
      ? [custom("COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated", id, [...path, "custom_id"])]
      : [];
  });
}
