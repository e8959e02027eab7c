import { useState } from "preact/hooks";
import { api } from "../api.js";
import { useDesk } from "../desk.js";
import { Sheet } from "../parts/sheet.js";
import { WhoForm } from "../parts/who-form.js";
import type { MadeVault } from "../vault/hand.js";
import { CheckPaper } from "./check-paper.js";
import { Meaning } from "./meaning.js";
import { Paper } from "./paper.js";

type Step = "meaning" | "who" | "paper" | "check" | "done";

interface Draft {
  readonly id: string;
  readonly name: string;
  readonly made: MadeVault;
}

/** The first set-up: what it means, who, the paper, the paper asked back. Nothing is stored before the last step. */
export function SetUp({ token }: { token: string }) {
  const { say, hand, state, enter } = useDesk();
  const [step, go] = useState<Step>("meaning");
  const [draft, keep] = useState<Draft | null>(null);

  const make = async (name: string, passphrase: string) => {
    const id = crypto.randomUUID();
    const made = await hand.newVault({ id, epoch: state.firstEpoch, passphrase, cost: state.cost });
    keep({ id, name, made });
    go("paper");
  };
  const save = async ({ id, name, made: { member, recoveryKey, epoch } }: Draft) => {
    await api.setUp({ token, id, member: { ...member, name }, recoveryKey, epoch });
    // The code has been on the screen for the last time.
    keep(null);
    go("done");
  };

  if (step === "meaning") return <Meaning onNext={() => go("who")} />;
  if (step === "who") {
    return (
      <Sheet key="who" title={say("who-title")} above={say("setup-step", { step: 2 })}>
        <WhoForm onReady={make} />
      </Sheet>
    );
  }
  if (step === "paper" && draft) return <Paper made={draft.made} onNext={() => go("check")} />;
  if (step === "check" && draft) return <CheckPaper made={draft.made} onBack={() => go("paper")} onRight={() => save(draft)} />;
  return (
    <Sheet key="done" title={say("done-title")}>
      <p>{say("done-text")}</p>
      <p>{say("done-second")}</p>
      <div class="actions">
        <button type="button" class="main" onClick={() => enter()}>
          {say("done-go")}
        </button>
      </div>
    </Sheet>
  );
}
