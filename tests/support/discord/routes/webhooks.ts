import { randomBytes } from "node:crypto";
import { PermissionFlagsBits as Bits } from "discord-api-types/v10";
import { z } from "zod";
import { readForm, text } from "../form.js";
import { editMessage, postMessage, removeMessage } from "../messages.js";
import { channelForBot, requireBot } from "../permissions.js";
import { refuse } from "../refusal.js";
import { type Answer, type Call, created, noContent, ok, type Route, route } from "../router.js";
import { flag, readMessage } from "../validate-message.js";
import { historyOf, type Webhook } from "../world.js";
import { deleteOwn, editOwn, followUp, readOwn } from "./interactions.js";

const webhookForm = z.object({ name: text(1, 80) });
const executeForm = z.object({ username: text(1, 80).optional() });

/** Webhooks of channels, and, under the application's id, the messages of interactions. */
export const webhookRoutes: Route[] = [
  route("POST /channels/:channel/webhooks", (call) => {
    const channel = channelForBot(call.world, call.param("channel"));
    requireBot(call.world, channel, Bits.ManageWebhooks);
    const { name } = readForm(webhookForm, call.json);
    const webhook: Webhook = { id: call.world.newId(), token: randomBytes(51).toString("base64url"), channelId: channel.id, name };
    call.world.webhooks.set(webhook.id, webhook);
    return created(record(webhook));
  }),
  route("GET /channels/:channel/webhooks", (call) => {
    const channel = channelForBot(call.world, call.param("channel"));
    requireBot(call.world, channel, Bits.ManageWebhooks);
    return ok([...call.world.webhooks.values()].filter(({ channelId }) => channelId === channel.id).map(record));
  }),
  route("POST /webhooks/:webhook/:token", (call) => (isOwn(call) ? followUp(call) : execute(call)), "token"),
  route("GET /webhooks/:webhook/:token/messages/:message", (call) => (isOwn(call) ? readOwn(call) : ok(posted(call))), "token"),
  route("PATCH /webhooks/:webhook/:token/messages/:message", (call) => (isOwn(call) ? editOwn(call) : edit(call)), "token"),
  route("DELETE /webhooks/:webhook/:token/messages/:message", (call) => (isOwn(call) ? deleteOwn(call) : remove(call)), "token"),
];

/** The address names the application: its token is that of an interaction. */
function isOwn(call: Call): boolean {
  return call.param("webhook") === call.world.applicationId;
}

function record({ id, token, channelId, name }: Webhook): object {
  return { id, token, type: 1, channel_id: channelId, name, avatar: null, application_id: null };
}

function find(call: Call): Webhook {
  const webhook = call.world.webhooks.get(call.param("webhook"));
  if (!webhook) throw refuse(10015);
  if (webhook.token !== call.param("token")) throw refuse(50027);
  return webhook;
}

function execute(call: Call): Answer {
  const { world } = call;
  const webhook = find(call);
  const channel = world.channels.get(webhook.channelId);
  if (!channel) throw refuse(10015);
  const form = readMessage(call.json, call.files, flag.suppressEmbeds | flag.silent | flag.layout);
  const { username = webhook.name } = readForm(executeForm, call.json);
  const author = { ...world.bot.user, id: webhook.id, username, bot: true };
  // Webhooks know no nonce: the same body twice makes two messages.
  const message = postMessage(world, { channel, author, form: { ...form, nonce: undefined }, files: call.files, webhookId: webhook.id });
  return call.query.get("wait") === "true" ? ok(message) : noContent;
}

function posted(call: Call) {
  const webhook = find(call);
  const message = historyOf(call.world, webhook.channelId).get(call.param("message"));
  if (message?.webhook_id !== webhook.id) throw refuse(10008);
  return message;
}

function edit(call: Call): Answer {
  const message = posted(call);
  return ok(editMessage(call.world, message, readMessage(call.json, call.files, flag.suppressEmbeds | flag.layout), call.files));
}

function remove(call: Call): Answer {
  removeMessage(call.world, posted(call));
  return noContent;
}
