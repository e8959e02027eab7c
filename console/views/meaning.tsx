import { useDesk } from "../desk.js";
import { Sheet } from "../parts/sheet.js";

/** What one takes on oneself, before anything is made. */
export function Meaning({ onNext }: { onNext: () => void }) {
  const { say } = useDesk();
  return (
    <Sheet key="meaning" title={say("setup-title")} above={say("setup-step", { step: 1 })}>
      <p>{say("setup-what")}</p>
      <section class="gravity" aria-labelledby="loss">
        <h2 id="loss">{say("setup-loss-title")}</h2>
        <p>{say("setup-loss")}</p>
      </section>
      <h2>{say("setup-need")}</h2>
      <ul>
        <li>{say("setup-need-time")}</li>
        <li>{say("setup-need-paper")}</li>
        <li>{say("setup-need-place")}</li>
      </ul>
      <div class="actions">
        <button type="button" class="main" onClick={onNext}>
          {say("setup-begin")}
        </button>
      </div>
    </Sheet>
  );
}
