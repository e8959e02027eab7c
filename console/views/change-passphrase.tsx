import { useState } from "preact/hooks";
import type { HomeShape } from "../../src/console/shapes.js";
import { api } from "../api.js";
import { useDesk } from "../desk.js";
import { Field } from "../parts/field.js";
import { NewPassphrase, noPassphrase, problemOf } from "../parts/new-passphrase.js";
import { Busy, Problem } from "../parts/notices.js";
import { useWork } from "../work.js";

/** Another passphrase over the same keys. */
export function ChangePassphrase({ home: { member, locked } }: { home: HomeShape }) {
  const { say, hand, state, enter } = useDesk();
  const work = useWork();
  const [old, setOld] = useState("");
  const [twice, setTwice] = useState(noPassphrase);
  const [isChecked, setChecked] = useState(false);
  const [isDone, setDone] = useState(false);
  const change = async () => {
    const { publicKey } = member;
    await api.changePassphrase(await hand.changePassphrase({ publicKey, locked, old, fresh: twice.passphrase, cost: state.cost }));
    setOld("");
    setTwice(noPassphrase);
    setChecked(false);
    setDone(true);
    await enter();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setDone(false);
    setChecked(true);
    if (old !== "" && problemOf(twice) === null) void work.run(change);
  };
  return (
    <section aria-labelledby="change">
      <details>
        <summary>
          <h2 id="change">{say("change-title")}</h2>
        </summary>
        <p>{say("change-note")}</p>
        <form onSubmit={submit} noValidate>
          <input class="hidden" type="text" value={member.name} autoComplete="username" readOnly tabIndex={-1} aria-hidden="true" />
          <Field
            label={say("change-old")}
            value={old}
            onChange={setOld}
            problem={isChecked && old === "" ? say("passphrase-missing") : null}
            autoComplete="current-password"
            secret
          />
          <NewPassphrase labels={["change-new", "change-twice"]} value={twice} onChange={setTwice} isChecked={isChecked} />
          <Problem of={work} />
          <Busy text={work.isBusy ? say("making-keys") : null} />
          <p role="status" class={isDone ? "note good" : "empty"}>
            {isDone && say("change-done")}
          </p>
          <div class="actions">
            <button type="submit" class="main" disabled={work.isBusy}>
              {say("change-button")}
            </button>
          </div>
        </form>
      </details>
    </section>
  );
}
