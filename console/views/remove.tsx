import { api } from "../api.js";
import { useDesk } from "../desk.js";
import { Busy, Problem } from "../parts/notices.js";
import { Panel } from "../parts/panel.js";
import { useWork } from "../work.js";
import type { PersonProps } from "./person.js";

/** Removes a person; whoever could open reports is followed by a new epoch, made here. */
export function Remove({ member, onDone, onClose }: PersonProps & { onClose: () => void }) {
  const { say, hand } = useDesk();
  const work = useWork();
  const { id, name } = member;
  const hasKeys = member.joinedAt !== null && member.roles.includes("moderator");
  const remove = async () => {
    const next = hasKeys ? await hand.nextEpoch({ succession: await api.succession(), without: id }) : null;
    await api.remove(id, next);
    await onDone(say(hasKeys ? "remove-done" : "remove-done-plain", { name }));
  };
  return (
    <Panel title={say("remove-title", { name })} onClose={onClose}>
      <p>{say(hasKeys ? "remove-text" : "remove-text-plain")}</p>
      <Problem of={work} />
      <Busy text={work.isBusy && hasKeys ? say("remove-working") : null} />
      <div class="actions">
        <button type="button" onClick={onClose} disabled={work.isBusy}>
          {say("cancel")}
        </button>
        <button type="button" class="grave" onClick={() => work.run(remove)} disabled={work.isBusy}>
          {say("remove-confirm")}
        </button>
      </div>
    </Panel>
  );
}
