import { z } from "zod";
import { type FieldError, invalidForm } from "./refusal.js";

type Issue = z.core.$ZodIssue;

/** Reads a body by its schema; throws 50035 with one leaf for each fault, in Discord's vocabulary. `at` is where the body stands in the request. */
export function readForm<S extends z.ZodType>(schema: S, body: unknown, at: readonly string[] = []): z.output<S> {
  const read = schema.safeParse(body ?? {}, { reportInput: true });
  if (read.success) return read.data;
  throw invalidForm(read.error.issues.map((issue) => fieldError(issue, at)));
}

/** A text of min to max characters. Counted in UTF-16 units: never laxer than Discord, whatever it counts. */
export function text(min: number, max: number) {
  return z.string().check((ctx) => {
    if (ctx.value.length >= min && ctx.value.length <= max) return;
    ctx.issues.push(lengthIssue(ctx.value, min, max));
  });
}

/** Like `text`, after the blanks at both ends are cut off, as Discord does with what it shows. */
export function trimmed(min: number, max: number) {
  return z.string().trim().pipe(text(min, max));
}

/** A list of min to max items. */
export function list<S extends z.ZodType>(item: S, min: number, max: number) {
  return z.array(item).check((ctx) => {
    if (ctx.value.length < min || ctx.value.length > max) ctx.issues.push(lengthIssue(ctx.value, min, max));
  });
}

/** A web address; Discord accepts only some schemes. */
export function link(max: number, schemes: readonly string[] = ["http:", "https:"]) {
  return text(1, max).check((ctx) => {
    const scheme = URL.canParse(ctx.value) ? new URL(ctx.value).protocol : undefined;
    if (scheme === undefined) ctx.issues.push(custom("URL_TYPE_INVALID_URL", "Not a well formed URL.", ctx.value));
    else if (!schemes.includes(scheme)) {
      const allowed = schemes.map((one) => `'${one.slice(0, -1)}'`).join(", ");
      ctx.issues.push(
        custom(
          "URL_TYPE_INVALID_SCHEME",
          `Scheme "${scheme.slice(0, -1)}" is not supported. Scheme must be one of (${allowed}).`,
          ctx.value,
        ),
      );
    }
  });
}

/** An issue with a code of Discord's own. */
export function custom(code: string, message: string, input?: unknown, path: (string | number)[] = []) {
  return { code: "custom" as const, params: { discord: code }, message, input, path };
}

function lengthIssue(value: string | readonly unknown[], min: number, max: number) {
  if (value.length === 0 && min > 0) return custom("BASE_TYPE_REQUIRED", "This field is required", value);
  if (min > 0) return custom("BASE_TYPE_BAD_LENGTH", `Must be between ${min} and ${max} in length.`, value);
  return custom("BASE_TYPE_MAX_LENGTH", `Must be ${max} or fewer in length.`, value);
}

function fieldError(issue: Issue, at: readonly string[]): FieldError {
  const [code, message] = wording(issue);
  return { path: [...at, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))], code, message };
}

function wording(issue: Issue): readonly [string, string] {
  if (issue.code === "custom") return [String(issue.params?.discord ?? "BASE_TYPE_CHOICES"), issue.message];
  if (issue.input === undefined && issue.code !== "unrecognized_keys") return ["BASE_TYPE_REQUIRED", "This field is required"];
  if (issue.code === "invalid_type") return wrongType(issue.expected, issue.input);
  if (issue.code === "invalid_value") return ["BASE_TYPE_CHOICES", `Value must be one of {${issue.values.map(String).join(", ")}}.`];
  if (issue.code === "too_big") return ["NUMBER_TYPE_MAX", `int value should be less than or equal to ${issue.maximum}.`];
  if (issue.code === "too_small") return ["NUMBER_TYPE_MIN", `int value should be greater than or equal to ${issue.minimum}.`];
  if (issue.code === "invalid_format") return ["STRING_TYPE_REGEX", "String value did not match validation regex."];
  return ["UNION_TYPE_CHOICES", "Value of field did not match any of the allowed types."];
}

function wrongType(expected: string, input: unknown): readonly [string, string] {
  if (expected === "string") return ["STRING_TYPE_CONVERT", `Could not interpret "${String(input)}" as string.`];
  if (expected === "array") return ["LIST_TYPE_CONVERT", "Only iterables may be used in a ListType"];
  if (expected === "boolean") return ["BOOLEAN_TYPE_CONVERT", "Must be either true or false."];
  if (expected === "number" || expected === "int") return ["NUMBER_TYPE_COERCE", `Value "${String(input)}" is not int.`];
  return ["MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType"];
}
