import { isObject } from "./fields.js";
import { badRequest } from "./refusal.js";
import type { Entity, FormattedText } from "./wire.js";

const GIVEN_TYPES = new Set([
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "blockquote",
  "expandable_blockquote",
  "code",
  "pre",
  "text_link",
  "text_mention",
  "custom_emoji",
]);
/** Kinds that the server finds by itself; it accepts them from a bot and ignores them. */
const FOUND_TYPES = new Set(["mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"]);

function readEntity(value: unknown): Entity | undefined {
  if (!isObject(value)) throw badRequest("Can't parse MessageEntity: expected an Object");
  const { type, offset, length } = value;
  if (typeof type !== "string") throw badRequest(`Can't parse MessageEntity: Can't find field "type"`);
  for (const [name, number] of Object.entries({ offset, length })) {
    if (!Number.isInteger(number)) throw badRequest(`Can't parse MessageEntity: Field "${name}" must be of type Number`);
  }
  if (FOUND_TYPES.has(type)) return undefined;
  if (!GIVEN_TYPES.has(type)) throw badRequest("Can't parse MessageEntity: Unsupported type specified");
  if (type === "text_link" && typeof value.url !== "string") throw badRequest(`Can't parse MessageEntity: Can't find field "url"`);
  return value as unknown as Entity;
}

function splitsSurrogates(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function checkBounds(text: string, { offset, length }: Entity): void {
  const end = offset + length;
  if (offset < 0 || length <= 0) throw badRequest(`entity beginning at UTF-16 offset ${offset} has the wrong length ${length}`);
  if (end > text.length) {
    throw badRequest(`entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`);
  }
  if (splitsSurrogates(text, offset)) throw badRequest(`entity begins in a middle of a UTF-16 symbol at UTF-16 offset ${offset}`);
  if (splitsSurrogates(text, end)) {
    throw badRequest(`entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol at UTF-16 offset ${end}`);
  }
}

export function inOrder(entities: Entity[]): Entity[] {
  return entities.sort((one, other) => one.offset - other.offset || other.length - one.length);
}

function checkOverlap(entities: Entity[]): void {
  const open: Entity[] = [];
  for (const entity of entities) {
    while (open.length > 0 && endOf(open.at(-1)) <= entity.offset) open.pop();
    const parent = open.at(-1);
    if (parent !== undefined && entity.offset + entity.length > endOf(parent)) {
      throw badRequest(
        `entity beginning at UTF-16 offset ${entity.offset} overlaps the entity beginning at UTF-16 offset ${parent.offset}`,
      );
    }
    open.push(entity);
  }
}

function endOf(entity: Entity | undefined): number {
  return entity === undefined ? 0 : entity.offset + entity.length;
}

/**
 * Checks the entities that a bot sent beside its text. Nested ones are fine. Two that only partly overlap are refused here, although
 * the real server silently splits them: a bot that sends them has computed its offsets wrongly.
 */
export function givenEntities(text: string, value: unknown): FormattedText {
  if (!Array.isArray(value)) throw badRequest("Expected an Array of MessageEntity");
  const entities = inOrder(value.map(readEntity).filter((entity) => entity !== undefined));
  for (const entity of entities) checkBounds(text, entity);
  checkOverlap(entities);
  return { text, entities };
}

const FOUND: readonly (readonly [type: string, pattern: RegExp])[] = [
  [
    "url",
    /(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>"'.,;:!?)\]]|(?<![\w@.-])(?:[\w-]+\.)+(?:org|com|net|ua|gov|info|me|io)(?:\/[^\s<>"]*[^\s<>"'.,;:!?)\]])?(?![\w@])/gi,
  ],
  ["email", /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ["bot_command", /(?<![\w/<>@])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>@])/g],
  ["mention", /(?<![\w@/])@[A-Za-z][A-Za-z0-9_]{2,31}(?!\w)/g],
  ["hashtag", /(?<![\p{L}\p{N}_#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu],
];

/** Commands, mentions, addresses and hashtags as the server finds them; where two meet, the first kind of the list wins. */
export function foundEntities(text: string): Entity[] {
  if (!/[/@#.]/.test(text)) return [];
  const found: Entity[] = [];
  for (const [type, pattern] of FOUND) {
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length };
      if (!found.some((other) => entity.offset < endOf(other) && other.offset < endOf(entity))) found.push(entity);
    }
  }
  return inOrder(found);
}
