import type { APIMessage } from "discord-api-types/v10";
import { z } from "zod";
import { readForm, text } from "./form.js";
import { changed, type Interaction } from "./interactions.js";
import { editMessage, postMessage } from "./messages.js";
import { invalidForm, refuse } from "./refusal.js";
import type { Call } from "./router.js";
import { flag, type MessageForm, readMessage } from "./validate-message.js";
import { modalForm } from "./validate-modal.js";
import type { World } from "./world.js";

const choice = z.object({ name: text(1, 100), value: z.union([text(0, 100), z.number()]) });
const choices = z.object({ choices: z.array(choice) });
const callback = z.object({ type: z.literal([4, 5, 6, 7, 8, 9]), data: z.unknown().optional() });

/** Which first answers each kind of interaction takes: Discord's table "Interaction Callback Type". */
const accepted: Record<Interaction["type"], readonly number[]> = { 2: [4, 5, 9], 3: [4, 5, 6, 7, 9], 4: [8], 5: [4, 5, 6, 7] };

const replyFlags = flag.ephemeral | flag.suppressEmbeds | flag.silent | flag.layout;

/** The first answer to an interaction. Throws 40060 for a second one, 10062 after the window, 50035 for a wrong type or body. */
export function firstAnswer(call: Call, interaction: Interaction): void {
  const { world } = call;
  if (interaction.answered !== undefined) throw refuse(40060);
  if (world.now() - interaction.at > world.timing.answerWindow) throw refuse(10062);
  const { type, data } = readForm(callback, call.json);
  requireType(interaction, type);
  if (type === 4) interaction.original = reply(call, interaction, data);
  if (type === 5) interaction.original = deferred(world, interaction, data);
  if (type === 6 || type === 7) interaction.original = interaction.source;
  if (type === 7) update(call, interaction, data);
  if (type === 8) interaction.choices = readChoices(data);
  if (type === 9) interaction.modal = readForm(modalForm, data, ["data"]);
  interaction.answered = type;
  changed(interaction);
}

function requireType(interaction: Interaction, type: number): void {
  const updates = type === 6 || type === 7;
  if (accepted[interaction.type].includes(type) && (!updates || interaction.source)) return;
  const allowed = accepted[interaction.type].filter((one) => interaction.source || (one !== 6 && one !== 7));
  throw invalidForm([{ path: ["type"], code: "BASE_TYPE_CHOICES", message: `Value must be one of {${allowed.join(", ")}}.` }]);
}

function reply(call: Call, interaction: Interaction, data: unknown): APIMessage {
  const form = readMessage(data, call.files, replyFlags, ["data"]);
  return answerMessage(call, interaction, form);
}

/** A message that answers an interaction; ephemeral when its flags say so. */
export function answerMessage(
  call: Pick<Call, "world" | "files">,
  interaction: Interaction,
  form: MessageForm,
  replyTo?: APIMessage,
): APIMessage {
  const { world, files } = call;
  const channel = world.channels.get(interaction.channelId);
  if (!channel) throw refuse(10003);
  const viewerId = ((form.flags ?? 0) & flag.ephemeral) !== 0 ? interaction.userId : undefined;
  const reference = replyTo
    ? { type: 19, message_reference: { message_id: replyTo.id, channel_id: channel.id } }
    : { type: interaction.type === 2 ? 20 : 0 };
  const extra = { ...reference, interaction_metadata: metadata(world, interaction) } as unknown as Partial<APIMessage>;
  return postMessage(world, { channel, author: world.bot.user, form, files, webhookId: world.applicationId, viewerId, extra });
}

function metadata(world: World, interaction: Interaction): object {
  const user = world.people.get(interaction.userId)?.user;
  return { id: interaction.id, type: interaction.type, user, authorizing_integration_owners: {} };
}

/** "The bot is thinking": an empty message that the first edit or follow-up fills. Only EPHEMERAL may be decided now. */
function deferred(world: World, interaction: Interaction, data: unknown): APIMessage {
  const { flags } = readMessage(data, new Map(), flag.ephemeral, ["data"]);
  return answerMessage({ world, files: new Map() }, interaction, { flags: (flags ?? 0) | flag.loading });
}

function update(call: Call, interaction: Interaction, data: unknown): void {
  if (!interaction.source) throw refuse(10008);
  const isLayout = ((interaction.source.flags ?? 0) & flag.layout) !== 0;
  const form = readMessage(data, call.files, replyFlags, ["data"], isLayout);
  editMessage(call.world, interaction.source, { ...form, flags: (form.flags ?? 0) & ~flag.ephemeral }, call.files);
  interaction.updated = true;
}

function readChoices(data: unknown) {
  const read = readForm(choices, data, ["data"]).choices;
  if (read.length <= 25) return read;
  throw invalidForm([{ path: ["data", "choices"], code: "BASE_TYPE_MAX_LENGTH", message: "Must be 25 or fewer in length." }]);
}

/** The body of 200 when the client asked `with_response`. */
export function callbackResponse(interaction: Interaction): object {
  const message = interaction.original;
  const flags = message?.flags ?? 0;
  const shown = message
    ? {
        response_message_id: message.id,
        response_message_loading: (flags & flag.loading) !== 0,
        response_message_ephemeral: (flags & flag.ephemeral) !== 0,
      }
    : {};
  const carries = interaction.answered === 4 || interaction.answered === 7 || interaction.answered === 5;
  const resource = { type: interaction.answered, ...(carries && message ? { message } : {}) };
  return { interaction: { id: interaction.id, type: interaction.type, ...shown }, resource };
}
