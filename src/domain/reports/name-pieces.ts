/** What stands beside a name in one field: a call sign, a former family name, another form of the given name. */
export interface NamePieces {
  /** The rest: the name itself. */
  readonly name: string;
  readonly callSign: string | null;
  readonly formerFamily: string | null;
  readonly variants: readonly string[];
}

const CALL_SIGN = "(?:позивний|позивне|позывной|псевдо|call\\s?-?sign|pozyvny[iy]?|pozivnoj?y?)";
const QUOTED = `[«"“„‟‘'](?=\\p{L}|\\d)([^«»"“”„\\n]{1,40}?)[»"”“’']`;
const NAMED_CALL_SIGN = new RegExp(`${CALL_SIGN}\\s*[:\\-–—]?\\s*(?:${QUOTED}(?!\\p{L})|([\\p{L}\\d][\\p{L}\\d'’ʼ-]*))`, "iu");
const QUOTED_CALL_SIGN = new RegExp(`(?<![\\p{L}])${QUOTED}(?!\\p{L})`, "u");
const FORMER =
  "(?:дів(?:оче|\\.)(?:\\s+прізвище)?|дев(?:ичья|\\.)(?:\\s+фамилия)?|в\\s+девичестве|до\\s+шлюбу|до\\s+брака|уроджена|урожд[её]нная|колишн[єя](?:\\s+прізвище)?|раніше|ранее|бывшая|née|nee|born|maiden(?:\\s+name)?|formerly|ex)";
const NAMED_FORMER = new RegExp(`\\(?(?<!\\p{L})${FORMER}(?!\\p{L})\\s*[:\\-–—]?\\s*(\\p{L}[\\p{L}'’ʼ-]*)\\)?`, "iu");
const IN_BRACKETS = /[([{]([^()[\]{}\p{L}]{0,9}\p{L}[^()[\]{}]{0,60})[)\]}]/u;

/** Takes apart what a family writes in one field: 'Коваль (Петренко) Оксана "Мавка"'. Brackets hold another name, quotes a call sign. */
export function takeApart(text: string, isGiven: (word: string) => boolean): NamePieces {
  let rest = text;
  const take = (pattern: RegExp): string | null => {
    const match = pattern.exec(rest);
    const taken = match?.slice(1).find((group) => group !== undefined);
    if (!match || taken === undefined) return null;
    // Not a space alone: what stood on both sides is not one double name.
    rest = `${rest.slice(0, match.index)} ; ${rest.slice(match.index + match[0].length)}`;
    return taken.replaceAll(";", " ").replace(/\s+/g, " ").trim() || null;
  };
  const callSign = take(NAMED_CALL_SIGN) ?? take(QUOTED_CALL_SIGN);
  const formerFamily = take(NAMED_FORMER);
  const bracketed = take(IN_BRACKETS);
  const isVariant = bracketed !== null && (formerFamily !== null || isGiven(bracketed) || !/^\p{L}[\p{L}'’ʼ-]*$/u.test(bracketed));
  return {
    name: rest,
    callSign,
    formerFamily: formerFamily ?? (isVariant ? null : bracketed),
    variants: bracketed !== null && isVariant ? [bracketed] : [],
  };
}
