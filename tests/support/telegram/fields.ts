import type { Call } from "./body.js";
import { badRequest } from "./refusal.js";

/** A field as text; absent is empty. Numbers become text, because the server reads every argument as a string. */
export function textOf(call: Call, name: string): string {
  const value = call.fields[name];
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return value === undefined || value === null ? "" : JSON.stringify(value);
}

/** A whole number, brought into min…max without complaint, as the server does. */
export function integerOf(
  call: Call,
  name: string,
  fallback: number,
  min = Number.MIN_SAFE_INTEGER,
  max = Number.MAX_SAFE_INTEGER,
): number {
  const value = Number.parseInt(textOf(call, name), 10);
  return Number.isNaN(value) ? fallback : Math.min(Math.max(value, min), max);
}

export function flagOf(call: Call, name: string): boolean {
  return ["true", "yes", "1"].includes(textOf(call, name).toLowerCase());
}

/** A nested value: an object in a JSON body, JSON text in a form. Undefined when absent or empty. */
export function jsonOf(call: Call, name: string, what = name): unknown {
  const value = call.fields[name];
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    throw badRequest(`Can't parse ${what} JSON object`);
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A list of whole numbers such as message_ids. */
export function integersOf(call: Call, name: string): number[] {
  const value = jsonOf(call, name);
  if (!Array.isArray(value) || !value.every((item) => Number.isInteger(Number(item)))) {
    throw badRequest(`Expected an Array of Number as ${name}`);
  }
  return value.map(Number);
}
