/** At most `longest` letters (UTF-16 units, at least 1), with an ellipsis in place of what is cut and never half a letter. */
export function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
