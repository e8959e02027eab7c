import { useState } from "preact/hooks";
import type { RoleName } from "../../src/console/shapes.js";
import { api } from "../api.js";
import { useDesk } from "../desk.js";
import { Copy } from "../parts/copy.js";
import { Problem } from "../parts/notices.js";
import { hourOf } from "../words.js";
import { useWork } from "../work.js";

const roles: readonly RoleName[] = ["moderator", "admin", "editor", "auditor"];

/** A one-time link for a colleague. The token stands behind #, which no server ever sees. */
export function Invite() {
  const { say, locale } = useDesk();
  const work = useWork();
  const [chosen, choose] = useState<readonly RoleName[]>(["moderator"]);
  const [isEmpty, setEmpty] = useState(false);
  const [made, setMade] = useState<{ link: string; expiresAt: string } | null>(null);
  const make = async () => {
    const { token, expiresAt } = await api.invite(chosen);
    setMade({ link: `${location.origin}/console/#join=${token}`, expiresAt });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setMade(null);
    setEmpty(chosen.length === 0);
    if (chosen.length > 0) void work.run(make);
  };
  const toggle = (role: RoleName) => choose(chosen.includes(role) ? chosen.filter((each) => each !== role) : [...chosen, role]);
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">{say("invite-title")}</h2>
      <p>{say("invite-text")}</p>
      <form onSubmit={submit}>
        <fieldset>
          <legend>{say("invite-roles")}</legend>
          {roles.map((role) => (
            <label key={role} class="check">
              <input type="checkbox" checked={chosen.includes(role)} onChange={() => toggle(role)} />
              <span>
                {say(`role-${role}`)} <span class="soft">— {say(`role-${role}-help`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <p class={isEmpty ? "problem" : "empty"} role="alert">
          {isEmpty && say("invite-none")}
        </p>
        <Problem of={work} />
        <div class="actions">
          <button type="submit" class="main" disabled={work.isBusy}>
            {say("invite-make")}
          </button>
        </div>
      </form>
      <div role="status" class="below">
        {made && (
          <div class="card">
            <p class="label">{say("invite-link")}</p>
            <p class="link">{made.link}</p>
            <p class="soft">{say("invite-until", { time: hourOf(made.expiresAt, locale) })}</p>
          </div>
        )}
      </div>
      {made && (
        <div class="actions">
          <Copy text={made.link} />
        </div>
      )}
    </section>
  );
}
