import { useState } from "preact/hooks";
import type { HomeShape } from "../../src/console/shapes.js";
import { api } from "../api.js";
import { useDesk } from "../desk.js";
import { Field } from "../parts/field.js";
import { Busy, Problem } from "../parts/notices.js";
import { Sheet } from "../parts/sheet.js";
import { useWork } from "../work.js";

/** Logged in still, after a reload; the key must be opened again. */
export function Unlock({ home: { member, locked } }: { home: HomeShape }) {
  const { say, hand, enter, leave } = useDesk();
  const work = useWork();
  const [passphrase, setPassphrase] = useState("");
  const unlock = async () => {
    await hand.unlock({ publicKey: member.publicKey, locked, passphrase });
    await enter();
  };
  const goOut = async () => {
    await api.logOut();
    await leave();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (passphrase === "") work.show("passphrase-missing");
    else void work.run(unlock);
  };
  return (
    <Sheet title={say("unlock-title", { name: member.name })}>
      <p>{say("unlock-text")}</p>
      <form onSubmit={submit} noValidate>
        <input class="hidden" type="text" value={member.name} autoComplete="username" readOnly tabIndex={-1} aria-hidden="true" />
        <Field label={say("passphrase")} value={passphrase} onChange={setPassphrase} autoComplete="current-password" secret />
        <Problem of={work} />
        <Busy text={work.isBusy ? say("login-working") : null} />
        <div class="actions">
          <button type="button" onClick={() => work.run(goOut)} disabled={work.isBusy}>
            {say("logout")}
          </button>
          <button type="submit" class="main" disabled={work.isBusy}>
            {say("unlock-button")}
          </button>
        </div>
      </form>
    </Sheet>
  );
}
