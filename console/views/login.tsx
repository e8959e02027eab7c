import { useState } from "preact/hooks";
import { api } from "../api.js";
import { useDesk } from "../desk.js";
import { Field } from "../parts/field.js";
import { Busy, Problem } from "../parts/notices.js";
import { Sheet } from "../parts/sheet.js";
import { useWork } from "../work.js";

/** Name and passphrase; the passphrase stays here, and a proof of it goes to the server. */
export function Login({ ended }: { ended: boolean }) {
  const { say, hand, enter } = useDesk();
  const work = useWork();
  const [name, setName] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const logIn = async () => {
    const { setting } = await api.setting(name);
    await api.logIn(name, await hand.prove({ passphrase, setting }));
    const home = await api.home();
    await hand.unlock({ publicKey: home.member.publicKey, locked: home.locked });
    await enter();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (name.trim() === "") work.show("name-missing");
    else if (passphrase === "") work.show("passphrase-missing");
    else void work.run(logIn);
  };
  return (
    <Sheet title={say("login-title")}>
      {ended && <p class="note">{say("session-ended")}</p>}
      <form onSubmit={submit} noValidate>
        <Field label={say("login-name")} value={name} onChange={setName} autoComplete="username" />
        <Field label={say("passphrase")} value={passphrase} onChange={setPassphrase} autoComplete="current-password" secret />
        <Problem of={work} />
        <Busy text={work.isBusy ? say("login-working") : null} />
        <div class="actions">
          <button type="submit" class="main" disabled={work.isBusy}>
            {say("login-button")}
          </button>
        </div>
      </form>
    </Sheet>
  );
}
