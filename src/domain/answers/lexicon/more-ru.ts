/** Further Russian words for concepts of the tables. */
export const moreRu: Readonly<Record<string, string>> = {};
