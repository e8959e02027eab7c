import {
  type BaseMessageOptions,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  MessageFlags,
} from "discord.js";
import { apology } from "../apology.js";
import { type Foundation, type Incoming, localeOf, respond, type Said } from "../conversation.js";
import { readActionId } from "./buttons.js";
import { faultOf } from "./fault.js";
import { type Payload, render } from "./render.js";

export type Asked = ChatInputCommandInteraction | ButtonInteraction;

/** Discord gives 3 s from the person's finger, network included; then the interaction is dead. */
const PATIENCE_MS = 1000;

/** Answers a command or a button: at once when the reply is ready in a second, else "thinking" first and the reply into it. */
export async function answer(foundation: Foundation, asked: Asked): Promise<void> {
  const said = saidBy(foundation, asked);
  const secret = isSecret(foundation, asked, said);
  const replying = respond(foundation, incomingOf(asked, said, secret));
  const quick = await Promise.race([replying, later(PATIENCE_MS)]);
  if (quick === null) await asked.deferReply(secret ? { flags: MessageFlags.Ephemeral } : {});
  const reply = quick ?? (await replying);
  const way = { thinking: quick === null, shownToAll: !secret, ephemeral: secret || reply.private === true || reply.quiet === true };
  try {
    await deliver(asked, render(reply), way);
  } catch (error) {
    await apologise(foundation, asked, error);
  }
}

/** The reply cannot be shown, or not all of it: a button too long, a message refused. The person hears of it instead of waiting. */
async function apologise(foundation: Foundation, asked: Asked, error: unknown): Promise<void> {
  const fault = Object.assign(new Error("a reply could not be shown on Discord"), { fault: faultOf(error) });
  const sorry = render(apology(fault, localeOf(asked.locale) ?? foundation.defaultLocale, foundation));
  const answered = asked.replied || asked.deferred;
  for (const message of sorry) await asked[answered ? "followUp" : "reply"]({ ...bodyOf(message), flags: MessageFlags.Ephemeral });
}

function later(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, null).unref());
}

function saidBy({ commands }: Foundation, asked: Asked): Said {
  if (asked.isButton()) {
    const action = readActionId(asked.customId);
    return action && commands.some(({ name }) => name === action.command) ? { kind: "form", ...action } : { kind: "stale-button" };
  }
  const typed = Object.fromEntries(asked.options.data.map(({ name, value }) => [name, String(value ?? "")]));
  return { kind: "form", command: asked.commandName, typed };
}

/** Answers that only the person sees: to private commands, and to buttons under what only they see. */
function isSecret({ commands }: Foundation, asked: Asked, said: Said): boolean {
  const isPrivate = said.kind === "form" && commands.some(({ name, private: secret }) => name === said.command && secret === true);
  return isPrivate || (asked.isButton() && asked.message.flags.has(MessageFlags.Ephemeral));
}

function incomingOf(asked: Asked, said: Said, secret: boolean): Incoming {
  const direct = asked.context === InteractionContextType.BotDM;
  return {
    platform: "discord",
    userId: asked.user.id,
    place: { platform: "discord", chatId: asked.channelId, private: direct || secret },
    said,
    languageHint: asked.locale,
  };
}

interface Way {
  readonly thinking: boolean;
  readonly shownToAll: boolean;
  readonly ephemeral: boolean;
}

async function deliver(asked: Asked, messages: readonly Payload[], { thinking, shownToAll, ephemeral }: Way): Promise<void> {
  const flags = ephemeral ? ({ flags: MessageFlags.Ephemeral } as const) : {};
  // "Thinking" was shown to all and stays so when edited: what turned out private must not go into it.
  const hide = thinking && shownToAll && ephemeral;
  if (hide || (thinking && messages.length === 0)) await asked.deleteReply();
  for (const [index, message] of messages.entries()) {
    const body = bodyOf(message);
    if (index > 0 || hide) await asked.followUp({ ...body, ...flags });
    else if (thinking) await asked.editReply(body);
    else await asked.reply({ ...body, ...flags });
  }
}

function bodyOf({ content, files, embeds, components }: Payload): BaseMessageOptions {
  return { ...(content === "" ? {} : { content }), files: [...files], embeds: [...embeds], components: [...components] };
}
