import { useEffect, useState } from "preact/hooks";
import type { EpochShape } from "../../src/console/shapes.js";
import { useDesk } from "../desk.js";
import { Fingerprint } from "../parts/fingerprint.js";
import { Problem } from "../parts/notices.js";
import { dayOf } from "../words.js";
import { useWork } from "../work.js";

/** The vault's keys, the present one first. */
export function Epochs({ epochs }: { epochs: readonly EpochShape[] }) {
  const { say, locale, hand } = useDesk();
  const work = useWork();
  const [prints, setPrints] = useState<readonly string[]>([]);
  useEffect(() => {
    void work.run(async () => setPrints(await hand.fingerprints(epochs.map(({ publicKey }) => ({ of: "epoch", publicKey })))));
  }, [epochs]);
  const when = ({ createdAt, retiredAt }: EpochShape) =>
    retiredAt === null
      ? say("epoch-now", { date: dayOf(createdAt, locale) })
      : say("epoch-past", { from: dayOf(createdAt, locale), to: dayOf(retiredAt, locale) });
  return (
    <section aria-labelledby="epochs">
      <h2 id="epochs">{say("epochs-title")}</h2>
      <p>{say("epochs-text")}</p>
      <Problem of={work} />
      <ul class="cards">
        {epochs.map((epoch, at) => (
          <li key={epoch.name} class="card">
            <p class="name">{epoch.name}</p>
            <p class="soft">
              {when(epoch)}
              {epoch.wrap === null && ` · ${say("epoch-closed")}`}
            </p>
            <Fingerprint label={say("fingerprint")} value={prints[at] ?? ""} />
          </li>
        ))}
      </ul>
    </section>
  );
}
