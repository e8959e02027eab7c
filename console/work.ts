import { useState } from "preact/hooks";
import { ServerError } from "./api.js";
import { useDesk } from "./desk.js";
import type { TextId } from "./texts/uk.js";
import { sentenceOf } from "./words.js";

export interface Work {
  /** True while something is under way: buttons wait. */
  readonly isBusy: boolean;
  readonly problem: TextId | null;
  /** Does something; what goes wrong becomes a sentence, and a session that is over leads to the login. */
  run(action: () => Promise<void>): Promise<void>;
  show(problem: TextId | null): void;
}

export function useWork(): Work {
  const desk = useDesk();
  const [isBusy, setBusy] = useState(false);
  const [problem, show] = useState<TextId | null>(null);
  const run = async (action: () => Promise<void>) => {
    setBusy(true);
    show(null);
    try {
      await action();
    } catch (error) {
      if (error instanceof ServerError && error.code === "no-session") await desk.leave(true);
      else show(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, problem, run, show };
}
