import { useState } from "preact/hooks";
import { useDesk } from "../desk.js";

/** Copies a text, and says whether that worked. */
export function Copy({ text }: { text: string }) {
  const { say } = useDesk();
  const [said, setSaid] = useState<"copied" | "copy-failed" | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid("copied"),
      () => setSaid("copy-failed"),
    );
  return (
    <>
      <button type="button" onClick={copy}>
        {say("copy")}
      </button>
      <span role="status" class="said">
        {said && say(said)}
      </span>
    </>
  );
}
