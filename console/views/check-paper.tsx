import { useState } from "preact/hooks";
import { useDesk } from "../desk.js";
import { Field } from "../parts/field.js";
import { Busy, Problem } from "../parts/notices.js";
import { Sheet } from "../parts/sheet.js";
import type { MadeVault } from "../vault/hand.js";
import { useWork } from "../work.js";

interface CheckPaperProps {
  readonly made: MadeVault;
  readonly onBack: () => void;
  readonly onRight: () => Promise<void>;
}

/** Two groups of the paper, asked back: a set-up does not end with a key that nobody wrote down. */
export function CheckPaper({ made: { asked }, onBack, onRight }: CheckPaperProps) {
  const { say, hand } = useDesk();
  const work = useWork();
  const [typed, setTyped] = useState<readonly [string, string]>(["", ""]);
  const [isRight, setRight] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const [first, second] = asked;
  const check = async () => {
    const right = isRight || (await hand.checkGroups(typed));
    setRight(right);
    setWrong(!right);
    if (right) await onRight();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void work.run(check);
  };
  return (
    <Sheet key="check" title={say("check-title")} above={say("setup-step", { step: 4 })}>
      <p>{say("check-text")}</p>
      <form onSubmit={submit} noValidate>
        <div class="pair">
          <Field
            label={say("check-group", { number: first })}
            value={typed[0]}
            onChange={(one) => setTyped([one, typed[1]])}
            autoComplete="off"
          />
          <Field
            label={say("check-group", { number: second })}
            value={typed[1]}
            onChange={(two) => setTyped([typed[0], two])}
            autoComplete="off"
          />
        </div>
        <p class={isWrong ? "problem" : "empty"} role="alert">
          {isWrong && say("check-wrong", { first, second })}
        </p>
        <Problem of={work} />
        <Busy text={work.isBusy ? say("saving") : null} />
        <div class="actions">
          {!isRight && (
            <button type="button" onClick={onBack} disabled={work.isBusy}>
              {say("check-back")}
            </button>
          )}
          <button type="submit" class="main" disabled={work.isBusy}>
            {say("check-finish")}
          </button>
        </div>
      </form>
    </Sheet>
  );
}
