import type { VaultErrorCode } from "../src/vault/vault-error.js";
import { ServerError } from "./api.js";
import { en } from "./texts/en.js";
import { ru } from "./texts/ru.js";
import { type TextId, type Texts, uk } from "./texts/uk.js";
import { HandError } from "./vault/calls.js";

export const texts = { uk, en, ru } satisfies Record<string, Texts>;
export type Locale = keyof typeof texts;
export const languages: Readonly<Record<Locale, string>> = { uk: "Українська", en: "English", ru: "Русский" };

export type Say = (id: TextId, values?: Readonly<Record<string, string | number>>) => string;

/** The words of a language; what stands in braces is filled in. */
export function wordsOf(locale: Locale): Say {
  return (id, values = {}) => texts[locale][id].replace(/\{(\w+)\}/g, (_braces, name: string) => String(values[name] ?? ""));
}

/** What only a server that tampers, or one that was tampered with, can cause, is one sentence. */
const handSentences: Record<VaultErrorCode | "unexpected", TextId> = {
  "passphrase-too-short": "error-passphrase-too-short",
  "cost-refused": "error-cost-refused",
  "does-not-open": "error-does-not-open",
  "wrong-key": "error-keys-wrong",
  "wrong-place": "error-keys-wrong",
  "unknown-version": "error-keys-wrong",
  "wrong-algorithm": "error-keys-wrong",
  malformed: "error-keys-wrong",
  "invalid-content": "error-keys-wrong",
  "bad-checksum": "error-unexpected",
  "bad-argument": "error-unexpected",
  unfinished: "error-unexpected",
  unexpected: "error-unexpected",
};

/** Anything thrown, as a sentence for the person in front of it. */
export function sentenceOf(error: unknown): TextId {
  if (error instanceof ServerError) return `error-${error.code}`;
  if (error instanceof HandError) return handSentences[error.code];
  console.error(error);
  return "error-unexpected";
}

/** The language chosen here before, or the browser's, or Ukrainian. */
export function firstLocale(): Locale {
  const wished = [localStorage.getItem("zvistka-language"), ...navigator.languages.map((language) => language.slice(0, 2))];
  return wished.find((each): each is Locale => each !== null && each in texts) ?? "uk";
}

export function keepLocale(locale: Locale): void {
  localStorage.setItem("zvistka-language", locale);
}

/** A day as one reads it; with the hour where that matters. */
export function dayOf(iso: string, locale: Locale): string {
  return new Date(iso).toLocaleDateString(locale, { day: "numeric", month: "long", year: "numeric" });
}

export function hourOf(iso: string, locale: Locale): string {
  return new Date(iso).toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit" });
}
