import type { APIMessage } from "discord-api-types/v10";

/** Without the right to message content a bot sees what others wrote only in direct messages and where it is mentioned. */
export function asSeenByBot<M extends APIMessage>(message: M, botId: string, inGuild: boolean, granted: boolean): M {
  const shown = granted || !inGuild || message.author.id === botId || message.mentions.some(({ id }) => id === botId);
  return shown ? message : { ...message, content: "", embeds: [], attachments: [], components: [] };
}
