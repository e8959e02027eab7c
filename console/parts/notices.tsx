import { useDesk } from "../desk.js";
import type { Work } from "../work.js";

/** What went wrong, read out at once. */
export function Problem({ of: { problem } }: { of: Pick<Work, "problem"> }) {
  const { say } = useDesk();
  return (
    <p class={problem === null ? "empty" : "problem"} role="alert">
      {problem && say(problem)}
    </p>
  );
}

/** That something takes a while. How long Argon2id needs nobody can say, so the bar has no end. */
export function Busy({ text }: { text: string | null }) {
  return (
    <div class={text === null ? "empty" : "busy"} role="status">
      {text !== null && (
        <>
          <p>{text}</p>
          <progress aria-label={text} />
        </>
      )}
    </div>
  );
}
