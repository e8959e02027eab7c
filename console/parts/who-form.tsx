import { useState } from "preact/hooks";
import { useDesk } from "../desk.js";
import { useWork } from "../work.js";
import { Field } from "./field.js";
import { NewPassphrase, noPassphrase, problemOf } from "./new-passphrase.js";
import { Busy, Problem } from "./notices.js";

/** Asks for a name and a passphrase to make keys with; `onReady` makes them, and may refuse. */
export function WhoForm({ onReady }: { onReady: (name: string, passphrase: string) => Promise<void> }) {
  const { say } = useDesk();
  const work = useWork();
  const [name, setName] = useState("");
  const [twice, setTwice] = useState(noPassphrase);
  const [isChecked, setChecked] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    setChecked(true);
    if (name.trim() !== "" && problemOf(twice) === null) void work.run(() => onReady(name, twice.passphrase));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Field
        label={say("name")}
        value={name}
        onChange={setName}
        help={say("name-help")}
        problem={isChecked && name.trim() === "" ? say("name-missing") : null}
        autoComplete="username"
      />
      <NewPassphrase labels={["passphrase", "passphrase-twice"]} value={twice} onChange={setTwice} isChecked={isChecked} />
      <Problem of={work} />
      <Busy text={work.isBusy ? say("making-keys") : null} />
      <div class="actions">
        <button type="submit" class="main" disabled={work.isBusy}>
          {say("make-keys")}
        </button>
      </div>
    </form>
  );
}
