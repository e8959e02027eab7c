import { Locale } from "discord-api-types/v10";
import { z } from "zod";
import { custom, list, readForm, text } from "./form.js";

const chatName = /^[-_'\p{L}\p{N}\p{sc=Devanagari}\p{sc=Thai}]{1,32}$/u;

const inputName = z.string().check((ctx) => {
  if (chatName.test(ctx.value) && ctx.value === ctx.value.toLowerCase()) return;
  ctx.issues.push(custom("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid", ctx.value));
});

const locales = new Set<string>(Object.values(Locale));

const localized = <S extends z.ZodType>(value: S) =>
  z
    .record(z.string(), value.nullable())
    .check((ctx) => {
      for (const key of Object.keys(ctx.value).filter((one) => !locales.has(one)))
        ctx.issues.push(custom("ENUM_TYPE_COERCE", `Value "${key}" is not a valid enum value.`, key, [key]));
    })
    .nullish();

const choice = z.object({
  name: text(1, 100),
  name_localizations: localized(text(1, 100)),
  value: z.union([text(1, 100), z.number()]),
});

const optionShape = {
  type: z.int().min(1).max(11),
  name: inputName,
  name_localizations: localized(inputName),
  description: text(1, 100),
  description_localizations: localized(text(1, 100)),
  required: z.boolean().optional(),
  choices: list(choice, 0, 25).nullish(),
  autocomplete: z.boolean().optional(),
  channel_types: z.array(z.int()).optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  min_length: z.int().min(0).max(6000).optional(),
  max_length: z.int().min(1).max(6000).optional(),
};

export interface CommandOption extends z.output<z.ZodObject<typeof optionShape>> {
  options?: CommandOption[] | undefined;
}

const option: z.ZodType<CommandOption> = z
  .object({
    ...optionShape,
    get options() {
      return list(option, 0, 25)
        .check((ctx) => void ctx.issues.push(...optionListIssues(ctx.value, "inner")))
        .optional();
    },
  })
  .check((ctx) => void ctx.issues.push(...optionIssues(ctx.value)));

const command = z
  .object({
    type: z.literal([1, 2, 3]).optional(),
    name: text(1, 32),
    name_localizations: localized(text(1, 32)),
    description: text(0, 100).optional(),
    description_localizations: localized(text(1, 100)),
    options: list(option, 0, 25)
      .check((ctx) => void ctx.issues.push(...optionListIssues(ctx.value, "outer")))
      .nullish(),
    default_member_permissions: z.string().regex(/^\d+$/).nullish(),
    dm_permission: z.boolean().nullish(),
    contexts: z.array(z.literal([0, 1, 2])).nullish(),
    integration_types: z.array(z.literal([0, 1])).nullish(),
    nsfw: z.boolean().optional(),
  })
  .check((ctx) => void ctx.issues.push(...commandIssues(ctx.value)));

export type CommandForm = z.output<typeof command>;

/** A command for registration; throws 50035. */
export function readCommand(body: unknown, at: readonly string[] = []): CommandForm {
  return readForm(command, body, at);
}

/** The list of a bulk overwrite: names unique within a type, at most 100 chat commands, 15 for users, 15 for messages. */
export function readCommands(body: unknown): CommandForm[] {
  return readForm(commandList, body);
}

const commandList = z.array(command).check((ctx) => {
  const seen = new Set<string>();
  for (const [index, { type = 1, name }] of ctx.value.entries()) {
    const key = `${type} ${name}`;
    if (seen.has(key))
      ctx.issues.push(custom("APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique", name, [index]));
    seen.add(key);
  }
  for (const [type, most] of [
    [1, 100],
    [2, 15],
    [3, 15],
  ] as const) {
    if (ctx.value.filter((one) => (one.type ?? 1) === type).length > most)
      ctx.issues.push(custom("BASE_TYPE_MAX_LENGTH", `Must be ${most} or fewer in length.`, ctx.value));
  }
});

function commandIssues(given: CommandForm) {
  if ((given.type ?? 1) !== 1) return menuIssues(given);
  const bad = (name: string | null | undefined) => typeof name === "string" && !inputName.safeParse(name).success;
  const wrong = custom("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid", given.name, ["name"]);
  const names = Object.entries(given.name_localizations ?? {}).filter(([, name]) => bad(name));
  return [
    ...(bad(given.name) ? [wrong] : []),
    ...names.map(([locale]) => ({ ...wrong, path: ["name_localizations", locale] })),
    ...(given.description ? [] : [custom("BASE_TYPE_REQUIRED", "This field is required", undefined, ["description"])]),
    ...(sizeOf(given) > 8000 ? [custom("APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)", given.name)] : []),
  ];
}

/** Commands in the menu of a user or a message have only a name. */
function menuIssues(given: CommandForm) {
  const only = (field: "description" | "options") =>
    custom("APPLICATION_COMMAND_INVALID_FIELD", `Context menu commands cannot have ${field}`, given, [field]);
  return [given.description ? only("description") : [], given.options?.length ? only("options") : []].flat();
}

function optionListIssues(options: readonly CommandOption[], level: "outer" | "inner") {
  const issues = [];
  const nested = options.filter(({ type }) => type <= 2);
  if (nested.length > 0 && nested.length < options.length)
    issues.push(
      custom(
        "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
        "Sub-command and sub-command group option types are mutually exclusive to all other types",
        options,
      ),
    );
  if (level === "inner" && nested.some(({ type }) => type === 2))
    issues.push(custom("APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-command groups cannot be nested", options));
  for (const [index, one] of options.entries()) {
    if (one.required && one.type > 2 && options.slice(0, index).some(({ type, required }) => type > 2 && !required))
      issues.push(
        custom("APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options", one, [index]),
      );
    if (options.findIndex(({ name }) => name === one.name) !== index)
      issues.push(custom("APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists", one.name, [index, "name"]));
  }
  return issues;
}

function optionIssues(one: CommandOption) {
  const fault = (code: string, message: string, ...path: (string | number)[]) => custom(code, message, one, path);
  const issues = [];
  const choosable = [3, 4, 10].includes(one.type);
  if (one.type > 2 && one.options?.length)
    issues.push(fault("APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "This option cannot have options", "options"));
  if (one.type === 2 && one.options?.some(({ type }) => type !== 1))
    issues.push(fault("APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "A group holds sub-commands only", "options"));
  if (!choosable && (one.choices?.length || one.autocomplete))
    issues.push(fault("APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID", "This type cannot have choices", "choices"));
  if (one.choices?.length && one.autocomplete)
    issues.push(fault("APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES", "Autocomplete cannot be used with choices", "autocomplete"));
  if (one.type !== 3 && (one.min_length !== undefined || one.max_length !== undefined))
    issues.push(fault("APPLICATION_COMMAND_OPTION_LENGTH_INVALID", "Only strings have a length", "min_length"));
  if (one.type !== 4 && one.type !== 10 && (one.min_value !== undefined || one.max_value !== undefined))
    issues.push(fault("APPLICATION_COMMAND_OPTION_VALUE_INVALID", "Only numbers have a range", "min_value"));
  for (const [index, { name, value }] of (one.choices ?? []).entries()) {
    if (one.choices?.findIndex((other) => other.name === name) !== index)
      issues.push(
        fault("APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS", "Option choice name already exists", "choices", index, "name"),
      );
    if (!fits(one.type, value))
      issues.push(
        fault("APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_INVALID", "Choice value does not fit the type", "choices", index, "value"),
      );
  }
  return issues;
}

function fits(type: number, value: string | number): boolean {
  return type === 3 ? typeof value === "string" : type === 4 ? Number.isInteger(value) : typeof value === "number";
}

interface Sized {
  readonly name: string;
  readonly name_localizations?: Partial<Record<string, string | null>> | null | undefined;
  readonly description?: string | undefined;
  readonly description_localizations?: Partial<Record<string, string | null>> | null | undefined;
  readonly options?: readonly CommandOption[] | null | undefined;
}

/** Names, descriptions and choice values of the whole tree, each counted in its longest language. */
function sizeOf(one: Sized & { choices?: CommandOption["choices"] }): number {
  const own = longest(one.name, one.name_localizations) + longest(one.description ?? "", one.description_localizations);
  const choices = (one.choices ?? []).map(
    ({ name, name_localizations, value }) => longest(name, name_localizations) + String(value).length,
  );
  const below = (one.options ?? []).map((child) => sizeOf(child));
  return [...choices, ...below].reduce((sum, size) => sum + size, own);
}

function longest(plain: string, others: Partial<Record<string, string | null>> | null | undefined): number {
  return Math.max(plain.length, ...Object.values(others ?? {}).map((text) => text?.length ?? 0));
}
