import { z } from "zod";
import type { Locale, Localized } from "../locale.js";

/** Where a language is silent, the first of these that speaks is shown. */
const fallbacks = ["en", "uk", "ru"] as const satisfies readonly Locale[];

const LONGEST_TEXT = 2_000;

/** PostgreSQL cannot keep these inside JSON, and no text needs them. */
const unprintable = /(?![\t\n])[\p{Cc}\p{Cs}]/u;

export const plainText = z
  .string({ error: ({ input }) => (input === undefined ? "is missing" : "not a text (put it in quotes)") })
  .trim()
  .min(1, "empty")
  .max(LONGEST_TEXT, `longer than ${LONGEST_TEXT} letters`)
  .refine((text) => !unprintable.test(text), "holds an unprintable letter");

const inLanguages = z
  .strictObject(
    { uk: plainText.optional(), en: plainText.optional(), ru: plainText.optional() },
    {
      error: ({ code, input }) =>
        code !== "invalid_type" ? undefined : input === undefined ? "is missing" : "not a text (expected a text, or {uk, en, ru})",
    },
  )
  .refine((texts) => fallbacks.some((locale) => texts[locale] !== undefined), "has no language");

/** A text, the same in every language, or {uk, en, ru}; a missing language falls back to English, then Ukrainian. */
export const localizedText = z
  .preprocess((raw) => (typeof raw === "string" ? { en: raw } : raw), inLanguages)
  .transform((texts): Localized => {
    const any = fallbacks.map((locale) => texts[locale]).find((text) => text !== undefined) ?? "";
    return { uk: texts.uk ?? any, en: texts.en ?? any, ru: texts.ru ?? any };
  });

const textList = z.array(plainText, { error: "not a list of texts" });

/** Ways to ask, by language; a language may have none. */
export const aliases = z
  .strictObject({ uk: textList.default([]), en: textList.default([]), ru: textList.default([]) })
  .default({ uk: [], en: [], ru: [] });

/** Names by language, the one to show first; a language without any borrows another's, so that a name can always be shown. */
export const names = z
  .strictObject({ uk: textList.optional(), en: textList.optional(), ru: textList.optional() })
  .refine((lists) => fallbacks.some((locale) => lists[locale]?.length), "has no name")
  .transform((lists): Localized<readonly string[]> => {
    const any = fallbacks.map((locale) => lists[locale]).find((list) => list?.length) ?? [];
    const of = (locale: Locale) => (lists[locale]?.length ? lists[locale] : any);
    return { uk: of("uk"), en: of("en"), ru: of("ru") };
  });

/** Short and plain: a Telegram button carries at most 64 bytes, the id among them. */
export const id = z
  .string({ error: ({ input }) => (input === undefined ? "is missing" : "not an id (expected a text)") })
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, "not an id (1 to 40 of a-z, 0-9 and -, not beginning with -)");

export const ids = z.array(id, { error: "not a list of ids" }).default([]);

/** A day that exists in the calendar. */
export const isoDate = z.iso.date({ error: "not a date (expected YYYY-MM-DD)" });
