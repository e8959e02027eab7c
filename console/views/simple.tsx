import { useDesk } from "../desk.js";
import { Sheet } from "../parts/sheet.js";

/** Nothing to do here but to read why, and go on where one can. */
export function Simple({ kind }: { kind: "closed" | "open-already" | "dead-link" }) {
  const { say, state, enter } = useDesk();
  return (
    <Sheet title={say(`${kind}-title`)}>
      <p>{say(`${kind}-text`)}</p>
      {state.isOpen && (
        <div class="actions">
          <button type="button" class="main" onClick={() => enter()}>
            {say("to-login")}
          </button>
        </div>
      )}
    </Sheet>
  );
}
