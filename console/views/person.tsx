import { useRef, useState } from "preact/hooks";
import type { HomeShape, MemberShape } from "../../src/console/shapes.js";
import { useDesk } from "../desk.js";
import { Fingerprint } from "../parts/fingerprint.js";
import { dayOf, hourOf } from "../words.js";
import { LetIn } from "./let-in.js";
import { Remove } from "./remove.js";

export interface PersonProps {
  readonly home: HomeShape;
  readonly member: MemberShape;
  readonly fingerprint: string;
  readonly onDone: (said: string) => Promise<void>;
}

/** A person with their fingerprint, and what may be done: compare and let in, or remove. */
export function Person({ home, member, fingerprint, onDone }: PersonProps) {
  const { say, locale } = useDesk();
  const [open, setOpen] = useState<"let-in" | "remove" | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const isMe = member.id === home.member.id;
  const { joinedAt, askedAt } = member;
  const since = joinedAt
    ? say("person-since", { date: dayOf(joinedAt, locale) })
    : say("person-waiting", { date: hourOf(askedAt, locale) });
  const mayLetIn = joinedAt === null && home.rights.includes("let-in");
  // Once in, there is nothing to compare any more.
  const isComparing = open === "let-in" && mayLetIn;
  const mayRemove = home.rights.includes("remove");
  const button = (what: "let-in" | "remove", label: string, kind: string) => (
    <button
      type="button"
      class={kind}
      aria-expanded={open === what}
      aria-label={`${label}: ${member.name}`}
      onClick={(event) => {
        opener.current = event.currentTarget;
        setOpen(open === what ? null : what);
      }}
    >
      {label}
    </button>
  );
  const close = () => {
    setOpen(null);
    opener.current?.focus();
  };
  return (
    <li class={joinedAt ? "card" : "card waiting"}>
      <p class="name">
        {member.name} {isMe && <span class="tag">{say("person-you")}</span>}
      </p>
      <p class="soft">
        {member.roles.map((role) => say(`role-${role}`)).join(", ")} · {since}
      </p>
      {!isComparing && <Fingerprint label={say("fingerprint")} value={fingerprint} />}
      {!isMe && (mayLetIn || mayRemove) && (
        <div class="actions">
          {mayLetIn && button("let-in", say("person-let-in"), "main")}
          {mayRemove && button("remove", say(joinedAt ? "person-remove" : "person-turn-away"), "")}
        </div>
      )}
      {isComparing && <LetIn home={home} member={member} fingerprint={fingerprint} onDone={onDone} onClose={close} />}
      {open === "remove" && <Remove home={home} member={member} fingerprint={fingerprint} onDone={onDone} onClose={close} />}
    </li>
  );
}
