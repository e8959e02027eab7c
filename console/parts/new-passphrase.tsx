import { useDesk } from "../desk.js";
import type { TextId } from "../texts/uk.js";
import { Field } from "./field.js";

export const SHORTEST = 12;

export interface TwicePassphrase {
  readonly passphrase: string;
  readonly again: string;
}

export const noPassphrase: TwicePassphrase = { passphrase: "", again: "" };

/** What is wrong with a passphrase that was typed twice; null when nothing is. */
export function problemOf({ passphrase, again }: TwicePassphrase): { readonly at: keyof TwicePassphrase; readonly text: TextId } | null {
  if (passphrase === "") return { at: "passphrase", text: "passphrase-missing" };
  if (lengthOf(passphrase) < SHORTEST) return { at: "passphrase", text: "error-passphrase-too-short" };
  return passphrase === again ? null : { at: "again", text: "passphrase-mismatch" };
}

interface NewPassphraseProps {
  readonly labels: readonly [TextId, TextId];
  readonly value: TwicePassphrase;
  readonly onChange: (value: TwicePassphrase) => void;
  /** After the first attempt to go on; before it nobody is corrected while still typing. */
  readonly isChecked: boolean;
}

/** A passphrase that is chosen now: twice, with its length shown. */
export function NewPassphrase({ labels: [first, second], value, onChange, isChecked }: NewPassphraseProps) {
  const { say } = useDesk();
  const wrong = isChecked ? problemOf(value) : null;
  const problemAt = (at: keyof TwicePassphrase) => (wrong?.at === at ? say(wrong.text) : null);
  return (
    <>
      <Field
        label={say(first)}
        value={value.passphrase}
        onChange={(passphrase) => onChange({ ...value, passphrase })}
        help={say("passphrase-help")}
        problem={problemAt("passphrase")}
        autoComplete="new-password"
        secret
      >
        <Strength length={lengthOf(value.passphrase)} />
      </Field>
      <Field
        label={say(second)}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        problem={problemAt("again")}
        autoComplete="new-password"
        secret
      />
    </>
  );
}

/** Length is what counts against guessing; signs and capitals are not asked for, since they make people write "Passw0rd!". */
function Strength({ length }: { length: number }) {
  const { say } = useDesk();
  const text = strengthOf(length);
  return (
    <div class="strength">
      <meter min={0} max={32} low={SHORTEST} high={20} optimum={32} value={Math.min(length, 32)} aria-label={say("strength")} />
      <span aria-live="polite">{length > 0 && say(text, { left: SHORTEST - length })}</span>
    </div>
  );
}

export function strengthOf(length: number): TextId {
  if (length < SHORTEST) return "strength-short";
  if (length < 20) return "strength-fair";
  return length < 28 ? "strength-good" : "strength-strong";
}

/** Counted as the vault counts: characters after normalisation. */
function lengthOf(passphrase: string): number {
  return [...passphrase.normalize("NFKC")].length;
}
