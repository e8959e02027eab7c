const IBAN = /(?<![\p{L}\p{N}])(?:[A-Z]{2}|УА|ЮА)[\s-]?\d{2}(?:[\s-]{0,2}[A-Z0-9]){11,30}/giu;

/** Where account numbers of the international form stand in a text, with their check digits right. */
export function findIbans(text: string): readonly { readonly kind: "iban"; readonly from: number; readonly to: number }[] {
  return [...text.matchAll(IBAN)].flatMap(({ 0: written, index }) => {
    const end = endOfIban(written);
    return end === null ? [] : [{ kind: "iban" as const, from: index, to: index + end }];
  });
}

/** The words after an IBAN look like more of it: the longest beginning with the right remainder is it. */
function endOfIban(written: string): number | null {
  for (let end = written.length; end >= 15; end -= 1) {
    const compact = written
      .slice(0, end)
      .replace(/[\s-]/g, "")
      .toUpperCase()
      .replace(/^(?:УА|ЮА)/u, "UA");
    if (/\S$/.test(written.slice(0, end)) && compact.length >= 15 && remainderOf(compact) === 1) return end;
  }
  return null;
}

function remainderOf(iban: string): number {
  const moved = [...(iban.slice(4) + iban.slice(0, 4))].map((letter) => Number.parseInt(letter, 36)).join("");
  return [...moved].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}
