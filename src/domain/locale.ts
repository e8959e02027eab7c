/** The languages zvistka speaks, in the order in which they are offered. */
export const locales = ["uk", "en", "ru"] as const;
export type Locale = (typeof locales)[number];

/** The same thing in every language: a missing one does not compile. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}
