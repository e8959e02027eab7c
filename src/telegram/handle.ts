import { apology } from "../apology.js";
import { type Foundation, type Incoming, localeOf, type Patience, respond } from "../conversation.js";
import type { Outcome, Update } from "../db/inbox.js";
import type { Reply } from "../reply.js";
import type { Albums } from "./albums.js";
import { describe } from "./failures.js";
import type { Me } from "./mention.js";
import { waitForDatabase } from "./patience.js";
import { readUpdate } from "./read-update.js";
import { type Outgoing, render } from "./render.js";
import { type Line, type Sent, send, type Target } from "./send.js";
import { updateSchema } from "./update.js";

export interface Handling {
  readonly foundation: Foundation;
  readonly line: Line;
  readonly me: Me;
  readonly commands: ReadonlySet<string>;
  readonly albums: Albums;
}

const MOST_ATTEMPTS = 3;
/** An update whose handling ended with the process so often is what ends it. */
const MOST_DEATHS = 5;

/**
 * Answers one update and says how it ended; null when the bot was stopped before the end, so that the next start takes it
 * up again. Never throws: what fails three times is logged with a reference and given up, and the chat goes on.
 */
export async function handle(handling: Handling, update: Update, earlier = 0): Promise<Outcome | null> {
  const { foundation, line } = handling;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS && earlier < MOST_DEATHS; attempt++) {
    try {
      return await answer(handling, update);
    } catch (error) {
      const reference = foundation.newId();
      foundation.log.error({ reference, update: update.key, attempt, problem: describe(error) }, "telegram: an update failed");
      await line.sleep(250 * attempt, line.signal);
      if (line.signal.aborted) return null;
    }
  }
  foundation.log.error({ reference: foundation.newId(), update: update.key }, "telegram: an update was given up");
  return "failed";
}

async function answer(handling: Handling, update: Update): Promise<Outcome | null> {
  const parsed = updateSchema.safeParse(JSON.parse(update.body));
  if (!parsed.success) return "unreadable";
  const status = parsed.data.my_chat_member?.new_chat_member.status;
  if (status !== undefined) handling.foundation.log.info({ status }, "telegram: the bot's place in a chat changed");
  const question = readUpdate(parsed.data, handling.me, handling.commands);
  if (question === null || handling.albums.isRepeat(question)) return "ignored";
  const reply = await respond(handling.foundation, { ...question.incoming, turn: update.key }, patienceOf(handling.line));
  const target = targetOf(reply, question.incoming, question.target);
  return sendAll(handling, target, messagesOf(handling.foundation, reply, question.incoming));
}

/** Telegram's people can wait: an answer a minute late is better than an apology at once. */
function patienceOf({ sleep, signal }: Line): Patience {
  return async (failures) => {
    await sleep(waitForDatabase(null, failures), signal);
    return !signal.aborted;
  };
}

/** What is for one person alone never stands in a group: it goes to their own chat with the bot. */
function targetOf(reply: Reply, { userId, place }: Incoming, target: Target): Target {
  return reply.private && !place.private ? { chatId: userId, threadId: null, replyTo: null } : target;
}

/** A reply that cannot be shown is a mistake of ours: the person gets its reference number instead of silence. */
function messagesOf(foundation: Foundation, reply: Reply, { languageHint }: Incoming): readonly Outgoing[] {
  try {
    return render(reply);
  } catch (error) {
    return render(apology(error, localeOf(languageHint) ?? foundation.defaultLocale, foundation));
  }
}

async function sendAll({ foundation, line }: Handling, target: Target, messages: readonly Outgoing[]): Promise<Outcome | null> {
  for (const [part, message] of messages.entries()) {
    const sent = await send(line, target, message);
    if (sent === "stopped") return null;
    if (sent === "sent") continue;
    if (sent === "sent-plain") {
      foundation.log.warn({ part, parts: messages.length }, "telegram: a reply was refused and went out as words alone");
      continue;
    }
    foundation.log.warn(
      { reference: foundation.newId(), problem: sent, part, parts: messages.length },
      "telegram: a reply was not delivered",
    );
    return outcomeOf(sent);
  }
  return "answered";
}

function outcomeOf(sent: Exclude<Sent, "sent" | "sent-plain" | "stopped">): Outcome {
  if (sent === "gone") return "undeliverable";
  return sent === "unclear" ? "unclear" : "failed";
}
