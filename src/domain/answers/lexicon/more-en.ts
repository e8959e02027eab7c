/** Further English words for concepts of the tables. */
export const moreEn: Readonly<Record<string, string>> = {};
