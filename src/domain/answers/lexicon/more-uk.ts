/** Further Ukrainian words for concepts of the tables. */
export const moreUk: Readonly<Record<string, string>> = {};
