import { useEffect, useState } from "preact/hooks";
import type { HomeShape, MemberShape } from "../../src/console/shapes.js";
import { api } from "../api.js";
import { useDesk } from "../desk.js";
import { Problem } from "../parts/notices.js";
import { useWork } from "../work.js";
import { Person } from "./person.js";

interface Listed {
  readonly member: MemberShape;
  readonly fingerprint: string;
}

/** Everybody in the vault, and who waits to be let in. Read anew whenever the page was. */
export function People({ home, onDone }: { home: HomeShape; onDone: (said: string) => void }) {
  const { say, hand, enter } = useDesk();
  const work = useWork();
  const [people, setPeople] = useState<readonly Listed[]>([]);
  useEffect(() => {
    void work.run(async () => {
      const members = await api.members();
      const prints = await hand.fingerprints(members.map(({ publicKey }) => ({ of: "moderator", publicKey })));
      setPeople(members.map((member, at) => ({ member, fingerprint: prints[at] ?? "" })));
    });
  }, [home]);
  const done = async (said: string) => {
    onDone(said);
    await enter();
  };
  return (
    <section aria-labelledby="people">
      <h2 id="people">{say("people-title")}</h2>
      <Problem of={work} />
      <ul class="cards">
        {people.map(({ member, fingerprint }) => (
          <Person key={member.id} home={home} member={member} fingerprint={fingerprint} onDone={done} />
        ))}
      </ul>
    </section>
  );
}
