import { useEffect, useState } from "preact/hooks";
import type { HomeShape } from "../../src/console/shapes.js";
import { api } from "../api.js";
import { useDesk } from "../desk.js";
import { Fingerprint } from "../parts/fingerprint.js";
import { Problem } from "../parts/notices.js";
import { Sheet } from "../parts/sheet.js";
import { useWork } from "../work.js";

/** Keys are made, and a colleague has to compare them. */
export function Waiting({ home: { member } }: { home: HomeShape }) {
  const { say, hand, enter, leave } = useDesk();
  const work = useWork();
  const [fingerprint, setFingerprint] = useState("");
  const [isStill, setStill] = useState(false);
  useEffect(() => {
    void work.run(async () => {
      const [mine = ""] = await hand.fingerprints([{ of: "moderator", publicKey: member.publicKey }]);
      setFingerprint(mine);
    });
  }, [member.publicKey]);
  const check = async () => {
    setStill(false);
    const { member: now } = await api.home();
    if (now.joinedAt === null) setStill(true);
    else await enter();
  };
  const goOut = async () => {
    await api.logOut();
    await leave();
  };
  return (
    <Sheet title={say("wait-title")}>
      <p>{say("wait-text")}</p>
      <Fingerprint label={say("your-fingerprint")} value={fingerprint} large />
      <Problem of={work} />
      <p role="status" class={isStill ? "note" : "empty"}>
        {isStill && say("wait-still")}
      </p>
      <div class="actions">
        <button type="button" onClick={() => work.run(goOut)} disabled={work.isBusy}>
          {say("logout")}
        </button>
        <button type="button" class="main" onClick={() => work.run(check)} disabled={work.isBusy}>
          {say("wait-check")}
        </button>
      </div>
    </Sheet>
  );
}
