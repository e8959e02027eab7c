import { answerMessage, callbackResponse, firstAnswer } from "../callbacks.js";
import { byToken, changed, exists, type Interaction, messageOf } from "../interactions.js";
import { editMessage, removeMessage } from "../messages.js";
import { refuse } from "../refusal.js";
import { type Answer, type Call, noContent, ok, route } from "../router.js";
import { flag, readMessage } from "../validate-message.js";

const followUpFlags = flag.ephemeral | flag.suppressEmbeds | flag.silent | flag.layout;

/** The first answer, and what the token of an interaction can do for its life; `isOwn` in webhooks.ts sends the rest elsewhere. */
export const interactionRoutes = [
  route(
    "POST /interactions/:interaction/:token/callback",
    (call) => {
      const interaction = call.world.interactions.get(call.param("interaction"));
      if (!interaction || interaction.token !== call.param("token")) throw refuse(10062);
      firstAnswer(call, interaction);
      return call.query.get("with_response") === "true" ? ok(callbackResponse(interaction)) : noContent;
    },
    "token",
  ),
];

/** POST: the first one after a deferred reply fills it and takes its visibility; later ones are new messages. */
export function followUp(call: Call): Answer {
  const interaction = byToken(call.world, call.param("token"));
  const form = readMessage(call.json, call.files, followUpFlags);
  const waiting = interaction.original;
  const fills = interaction.answered === 5 && waiting && isLoading(waiting) && exists(call.world, waiting);
  const { flags, ...rest } = form;
  if (fills) return done(interaction, ok(editMessage(call.world, waiting, { ...rest, flags: (flags ?? 0) & ~flag.ephemeral }, call.files)));
  const message = answerMessage(call, interaction, { ...rest, nonce: undefined, flags }, interaction.original);
  interaction.followUps.push(message);
  return done(interaction, ok(message));
}

export function readOwn(call: Call): Answer {
  return ok(messageOf(call.world, byToken(call.world, call.param("token")), call.param("message")));
}

export function editOwn(call: Call): Answer {
  const interaction = byToken(call.world, call.param("token"));
  const message = messageOf(call.world, interaction, call.param("message"));
  const isLayout = ((message.flags ?? 0) & flag.layout) !== 0;
  const form = readMessage(call.json, call.files, flag.suppressEmbeds | flag.layout | flag.ephemeral, [], isLayout);
  editMessage(call.world, message, typeof form.flags === "number" ? { ...form, flags: form.flags & ~flag.ephemeral } : form, call.files);
  if (message === interaction.source) interaction.updated = true;
  return done(interaction, ok(message));
}

export function deleteOwn(call: Call): Answer {
  const interaction = byToken(call.world, call.param("token"));
  removeMessage(call.world, messageOf(call.world, interaction, call.param("message")));
  return done(interaction, noContent);
}

function isLoading(message: { flags?: number }): boolean {
  return ((message.flags ?? 0) & flag.loading) !== 0;
}

function done(interaction: Interaction, answer: Answer): Answer {
  changed(interaction);
  return answer;
}
