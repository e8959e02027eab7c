import type { DateSpan } from "./date-span.js";
import { findCardNumbers } from "./find-card-number.js";
import type { Readers, Reading } from "./intake.js";
import { readBirthDate } from "./read-birth-date.js";
import { type DateReading, readDate } from "./read-date.js";
import { readName } from "./read-name.js";
import { readPhones } from "./read-phone.js";
import { readUnit } from "./read-unit.js";
import { readYesNo } from "./read-yes-no.js";
import { LONGEST_LINE, LONGEST_STORY, type Span } from "./report.js";
import { saysUnknown } from "./said-unknown.js";
import type { Step } from "./steps.js";

/** Reads what families write; what "today" is goes by the clock of `timeZone`. */
export function readersIn(timeZone: string): Readers {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  return {
    read: (step, text, now) => tooLong(step, text) ?? readAs(step, text.trim(), day.format(now)),
    move(text) {
      const word = readYesNo(text);
      return word === "unknown" ? null : word;
    },
    holdsCardNumber: (text) => findCardNumbers(text).some(({ kind }) => kind !== "tax-id"),
  };
}

function tooLong({ reads }: Step, text: string): Reading | null {
  const most = reads === "story" ? LONGEST_STORY : LONGEST_LINE;
  return text.trim().length > most ? { kind: "problem", problem: reads === "story" ? "story-too-long" : "too-long" } : null;
}

function readAs(step: Step, text: string, today: string): Reading {
  switch (step.reads) {
    case "name":
      return nameIn(text);
    case "date":
      return dateOf(readDate(text, today), text);
    case "birth": {
      const birth = readBirthDate(text, today);
      return birth.kind === "year-missing" ? { kind: "problem", problem: "year-missing" } : dateOf(birth, text);
    }
    case "unit":
      return plain(readUnit(text).kind === "refused" ? { kind: "problem", problem: "unreadable" } : null, text);
    case "choice":
      return { kind: "problem", problem: "choose" };
    case "line":
    case "story":
      // A phone number is kept as it was written; what cannot be one may be an address, which is as good.
      return plain(step.field === "reach" && readPhones(text).kind === "unknown-said" ? { kind: "nothing" } : null, text);
  }
}

function plain(other: Reading | null, text: string): Reading {
  if (other) return other;
  return text === "" || saysUnknown(text) ? { kind: "nothing" } : { kind: "value", value: text, sure: true };
}

function nameIn(text: string): Reading {
  const name = readName(text);
  if (name.kind === "unknown-said") return { kind: "nothing" };
  if (name.kind === "refused") return { kind: "problem", problem: name.code === "too-long" ? "too-long" : "no-name" };
  const { asWritten, family, given, patronymic, formerFamily, callSign } = name;
  const value = { said: asWritten, family, given, patronymic, formerFamily, callSign };
  return { kind: "value", value, sure: name.certainty === "sure" };
}

/** A date is a guess, however sure it looks: it is shown back in words. */
function dateOf(reading: DateReading, said: string): Reading {
  switch (reading.kind) {
    case "date":
      return { kind: "value", value: spanOf(reading, said), sure: false };
    case "unknown-said":
      return { kind: "nothing" };
    case "future":
      return { kind: "problem", problem: "in-the-future" };
    case "too-early":
      return { kind: "problem", problem: "too-early" };
    case "impossible":
      return { kind: "problem", problem: "impossible-date" };
    case "unreadable":
      return { kind: "problem", problem: "unreadable" };
  }
}

function spanOf({ from, to, precision, approximate }: DateSpan, said: string): Span {
  return { said, from, to, precision, approximate };
}
