import { z } from "zod";
import { type Command, labels } from "./command.js";
import { type Localized, locales } from "./domain/locale.js";
import { UserError } from "./domain/user-error.js";

/** One field of a command's input as a form sees it. */
export interface Field {
  readonly name: string;
  readonly label: Localized;
  readonly kind: "text" | "integer" | "number" | "boolean" | "choice";
  readonly required: boolean;
  readonly choices: readonly { readonly value: string; readonly label: Localized }[];
  readonly suggest: "figures" | "sources" | null;
}

interface FieldSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly label?: Localized;
  readonly suggest?: "figures" | "sources";
  readonly choices?: Readonly<Record<string, Localized>>;
}

/** The command's input as a flat form, in the order in which it is declared. The one module that looks inside zod. */
export function fieldsOf(command: Command): readonly Field[] {
  const known = forms.get(command) ?? readFields(command);
  forms.set(command, known);
  return known;
}

/** A command never changes, and every message asks for its form. */
const forms = new WeakMap<Command, readonly Field[]>();

function readFields(command: Command): readonly Field[] {
  const schema = z.toJSONSchema(command.input, { io: "input", metadata: labels });
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).map(([name, property]) => fieldOf(name, property as FieldSchema, required.has(name)));
}

function fieldOf(name: string, schema: FieldSchema, required: boolean): Field {
  const same = (value: string): Localized => ({ uk: value, en: value, ru: value });
  return {
    name,
    label: schema.label ?? same(name),
    kind: schema.enum ? "choice" : kindOf(schema.type),
    required,
    choices: (schema.enum ?? []).map((value) => ({ value, label: schema.choices?.[value] ?? same(value) })),
    suggest: schema.suggest ?? null,
  };
}

function kindOf(type: string | undefined): Field["kind"] {
  return type === "integer" || type === "number" || type === "boolean" ? type : "text";
}

/**
 * What a person typed after the command, by field: one word a field, the last field takes the rest of the line.
 * @throws UserError `missing-input` naming the first required field that is still empty
 */
export function readLine(command: Command, line: string): Record<string, string> {
  const fields = fieldsOf(command);
  let rest = line.trim();
  const typed: Record<string, string> = {};
  for (const [index, field] of fields.entries()) {
    if (rest === "") break;
    const word = index === fields.length - 1 ? rest : (/^\S+/.exec(rest)?.[0] ?? "");
    typed[field.name] = choiceOf(field, word);
    rest = rest.slice(word.length).trim();
  }
  return typed;
}

/** A choice may be typed by its label in any language. */
function choiceOf(field: Field, word: string): string {
  const same = (label: Localized) => locales.some((locale) => label[locale].toLowerCase() === word.toLowerCase());
  return field.choices.find((choice) => same(choice.label))?.value ?? word;
}

/**
 * Typed text turned into what the command's schema expects; what is no number stays text, and zod says so.
 * @throws UserError `missing-input` naming the first required field that is empty
 */
export function fromText(command: Command, typed: Readonly<Record<string, string>>, label: keyof Localized): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (const field of fieldsOf(command)) {
    const value = typed[field.name];
    if (value !== undefined && value !== "") raw[field.name] = typedValue(field, value);
    else if (field.required) throw new UserError("missing-input", { command: command.name, field: field.label[label] });
  }
  return raw;
}

function typedValue(field: Field, value: string): unknown {
  if (field.kind === "boolean") return value === "true";
  if (field.kind !== "integer" && field.kind !== "number") return value;
  const number = Number(value.replace(",", "."));
  return Number.isNaN(number) ? value : number;
}
