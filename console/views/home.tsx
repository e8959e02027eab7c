import { useEffect, useRef, useState } from "preact/hooks";
import type { HomeShape } from "../../src/console/shapes.js";
import { api } from "../api.js";
import { useDesk } from "../desk.js";
import { Problem } from "../parts/notices.js";
import { Sheet } from "../parts/sheet.js";
import { useWork } from "../work.js";
import { ChangePassphrase } from "./change-passphrase.js";
import { Epochs } from "./epochs.js";
import { Invite } from "./invite.js";
import { People } from "./people.js";

/** Who one is, who else is there, the keys, and what one may do about them. */
export function Home({ home }: { home: HomeShape }) {
  const { say, leave } = useDesk();
  const work = useWork();
  const [said, setSaid] = useState("");
  const note = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone by then, and the focus with it.
  useEffect(() => {
    if (said !== "") note.current?.focus();
  }, [said]);
  const { member, rights } = home;
  const goOut = async () => {
    await api.logOut();
    await leave();
  };
  return (
    <Sheet title={say("home-title", { name: member.name })}>
      <p>{say("home-state")}</p>
      <p>
        {say("home-roles")}: {member.roles.map((role) => say(`role-${role}`)).join(", ")}.
      </p>
      <div class="actions">
        <button type="button" onClick={() => work.run(goOut)} disabled={work.isBusy}>
          {say("logout")}
        </button>
      </div>
      <Problem of={work} />
      <p ref={note} tabIndex={-1} role="status" class={said === "" ? "empty" : "note good"}>
        {said}
      </p>
      {rights.includes("see-members") && <People home={home} onDone={setSaid} />}
      {rights.includes("invite") && <Invite />}
      {home.epochs.length > 0 && <Epochs epochs={home.epochs} />}
      <ChangePassphrase home={home} />
    </Sheet>
  );
}
