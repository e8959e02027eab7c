import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { useDesk } from "../desk.js";

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string | undefined;
  readonly problem?: string | null | undefined;
  readonly autoComplete: string;
  /** Hidden as it is typed, until one asks to see it. */
  readonly secret?: boolean;
  readonly children?: ComponentChildren;
}

/** A line to type into, with its label, what helps, and what is wrong with it. */
export function Field({ label, value, onChange, help, problem, autoComplete, secret = false, children }: FieldProps) {
  const id = useId();
  const { say } = useDesk();
  const [isShown, show] = useState(!secret);
  const kind = isShown ? ({ type: "text" } as const) : ({ type: "password" } as const);
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="line">
        <input
          id={id}
          {...kind}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellcheck={false}
          aria-invalid={Boolean(problem)}
          aria-describedby={described || undefined}
        />
        {secret && (
          <button type="button" class="quiet" aria-label={`${say(isShown ? "hide" : "show")}: ${label}`} onClick={() => show(!isShown)}>
            {say(isShown ? "hide" : "show")}
          </button>
        )}
      </div>
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children}
      {problem && (
        <p class="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
