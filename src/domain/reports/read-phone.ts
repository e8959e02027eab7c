import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { cleanText } from "./clean-text.js";
import { saysUnknown } from "./said-unknown.js";

/** A way to reach somebody as typed; E.164 only where the number can be no other. */
export interface Phone {
  readonly asWritten: string;
  readonly e164: string | null;
}

export type PhoneReading =
  | {
      readonly kind: "contacts";
      readonly asWritten: string;
      readonly phones: readonly Phone[];
      /** Names on Telegram, with the "@". */
      readonly handles: readonly string[];
    }
  | { readonly kind: "unknown-said" }
  | { readonly kind: "refused"; readonly code: "empty" | "too-long" | "no-contact" };

const LONGEST = 300;
const HANDLE =
  /(?<![\p{L}\p{N}._%+-])@([A-Za-z][A-Za-z0-9_]{3,31})(?![\w@])|(?:https?:\/\/)?t(?:elegram)?\.me\/([A-Za-z][A-Za-z0-9_]{3,31})/gu;
/** Digits and what people put between them; "+" begins another number. */
const NUMBER = /\+?\s?\(?\p{Nd}(?:[\s()\-–—‑./]{0,3}\p{Nd})*/gu;
const SEVEN = 7;

/** Reads the phone numbers and Telegram names in what somebody wrote on how to reach them. */
export function readPhones(text: string): PhoneReading {
  const asWritten = cleanText(text);
  if (asWritten === "") return { kind: "refused", code: "empty" };
  if (asWritten.length > LONGEST) return { kind: "refused", code: "too-long" };
  const handles = [...asWritten.matchAll(HANDLE)].map(([, at, link]) => `@${at ?? link}`);
  const phones = [...asWritten.replace(HANDLE, " ").matchAll(NUMBER)].flatMap(([written]) => readRun(written.trim()));
  if (handles.length > 0 || phones.length > 0) return { kind: "contacts", asWritten, phones, handles: [...new Set(handles)] };
  return saysUnknown(asWritten) ? { kind: "unknown-said" } : { kind: "refused", code: "no-contact" };
}

/** One number, or several with only spaces between: the split in which each part is a number. */
function readRun(written: string): readonly Phone[] {
  const groups = written.split(/\s+|[/]/).filter((group) => /\p{Nd}/u.test(group));
  const split = splitNumbers(groups);
  if (split) return split;
  return digitsOf(written).length >= SEVEN ? [{ asWritten: written, e164: null }] : [];
}

const MOST_GROUPS = 40;

/** From the front, the fewest groups that make a number, as long as the rest can be split too. */
function splitNumbers(groups: readonly string[]): readonly Phone[] | null {
  if (groups.length === 0) return [];
  if (groups.length > MOST_GROUPS) return null;
  for (let count = 1; count <= groups.length && count <= 10; count += 1) {
    const asWritten = groups.slice(0, count).join(" ");
    const e164 = e164Of(asWritten);
    const rest = e164 && splitNumbers(groups.slice(count));
    if (rest) return [{ asWritten, e164 }, ...rest];
  }
  return null;
}

function digitsOf(written: string): string {
  return [...written.normalize("NFKC").replace(/[^\p{Nd}]/gu, "")].join("");
}

/** By what families leave out: the plus, the country, the eight that was once dialled first. */
function e164Of(written: string): string | null {
  const digits = digitsOf(written);
  if (/^\s*\(?\+/.test(written)) return validated(`+${digits}`) ?? validated(`+${withoutTrunkZero(digits)}`);
  const international = spellings.find(([shape]) => shape.test(digits));
  return international ? validated(digits.replace(...international)) : null;
}

/** "+38 (0)67", "+380 067": the zero dialled inside the country stands beside the country code. */
function withoutTrunkZero(digits: string): string {
  return digits.replace(/^3800(?=\d{9}$)/, "380");
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/^0(?=[1-9]\d{8}$)/, "+380"],
  [/^380(?=\d{9}$)/, "+380"],
  [/^3800(?=\d{9}$)/, "+380"],
  [/^80(?=[1-9]\d{8}$)/, "+380"],
  [/^8(?=9\d{9}$)/, "+7"],
  [/^7(?=[79]\d{9}$)/, "+7"],
  [/^00(?=[1-9]\d{7,14}$)/, "+"],
  [/^(?=(?:39|50|63|66|67|68|73|9[1-9])\d{7}$)/, "+380"],
  [/^(?=(?:48|49|420|421|40|373|370|371|372|44|39|34|33|351|353|31|32|41|43|45|46|47|358|90|972|995|1)\d{8,11}$)/, "+"],
];

function validated(number: string): string | null {
  const phone = parsePhoneNumberFromString(number);
  return phone?.isValid() ? phone.number : null;
}
