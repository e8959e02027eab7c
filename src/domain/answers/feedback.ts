import * as answers from "../../db/answers.js";
import type { Db } from "../../db/client.js";
import { UserError } from "../user-error.js";

/**
 * Stores whether an answer helped; a second press changes the first.
 * @throws UserError `unknown-answer`
 */
export async function saveFeedback(db: Db, answerId: string, helpful: boolean, now: Date): Promise<void> {
  if (!(await answers.saveFeedback(db, answerId, helpful, now))) throw new UserError("unknown-answer");
}
