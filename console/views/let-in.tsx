import { useState } from "preact/hooks";
import { api } from "../api.js";
import { useDesk } from "../desk.js";
import { Fingerprint } from "../parts/fingerprint.js";
import { Problem } from "../parts/notices.js";
import { Panel } from "../parts/panel.js";
import { useWork } from "../work.js";
import type { PersonProps } from "./person.js";

/** The fingerprint is compared by voice; then every epoch is sealed to the newcomer, here in the browser. */
export function LetIn({ member, fingerprint, onDone, onClose }: PersonProps & { onClose: () => void }) {
  const { say, hand } = useDesk();
  const work = useWork();
  const [isSame, setSame] = useState(false);
  const { id, name, publicKey, roles } = member;
  const letIn = async () => {
    const wraps = roles.includes("moderator") ? await hand.sealEpochsTo({ id, publicKey }) : [];
    await api.letIn({ id, publicKey, wraps });
    await onDone(say("let-in-done", { name }));
  };
  return (
    <Panel title={say("let-in-title", { name })} onClose={onClose}>
      <p>{say("let-in-text")}</p>
      <Fingerprint label={say("fingerprint")} value={fingerprint} large />
      <p>{say("let-in-roles", { roles: roles.map((role) => say(`role-${role}`)).join(", ") })}</p>
      <label class="check">
        <input type="checkbox" checked={isSame} onChange={(event) => setSame(event.currentTarget.checked)} />
        <span>{say("let-in-same")}</span>
      </label>
      <p class="help">{say("let-in-different")}</p>
      <Problem of={work} />
      <div class="actions">
        <button type="button" onClick={onClose} disabled={work.isBusy}>
          {say("cancel")}
        </button>
        <button type="button" class="main" onClick={() => work.run(letIn)} disabled={!isSame || work.isBusy}>
          {say("let-in-confirm")}
        </button>
      </div>
    </Panel>
  );
}
