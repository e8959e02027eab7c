import { useDesk } from "../desk.js";
import { Copy } from "../parts/copy.js";
import { Sheet } from "../parts/sheet.js";
import type { MadeVault } from "../vault/hand.js";

/** The recovery key, once. What is printed is the paper alone. */
export function Paper({ made: { groups, epoch, epochFingerprint }, onNext }: { made: MadeVault; onNext: () => void }) {
  const { say } = useDesk();
  return (
    <Sheet key="paper" title={say("paper-title")} above={say("setup-step", { step: 3 })}>
      <p>{say("paper-text")}</p>
      <div class="paper">
        <p class="print-only title">{say("paper-print-title")}</p>
        <ol aria-label={say("paper-groups")}>
          {groups.map((group, at) => (
            <li key={at}>{group}</li>
          ))}
        </ol>
        <div class="print-only">
          <p>{say("paper-print-text")}</p>
          <p>
            {say("paper-print-epoch", { epoch: epoch.name })} {epochFingerprint}
          </p>
        </div>
      </div>
      <div class="actions">
        <button type="button" onClick={() => window.print()}>
          {say("print")}
        </button>
        <Copy text={groups.join("-")} />
      </div>
      <p class="help">{say("paper-copy-warning")}</p>
      <div class="actions">
        <button type="button" class="main" onClick={onNext}>
          {say("paper-done")}
        </button>
      </div>
    </Sheet>
  );
}
