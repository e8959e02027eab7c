import type { TelegramMessage } from "./update.js";

export interface Me {
  readonly id: number;
  readonly username: string;
}

/** The text of a message without the mentions of the bot; null when it is not mentioned. */
export function withoutMention(message: TelegramMessage, me: Me): string | null {
  const text = message.text ?? message.caption ?? "";
  const name = `@${me.username.toLowerCase()}`;
  const mentions = (message.entities ?? message.caption_entities ?? []).filter(({ type, offset, length, user }) => {
    if (type === "text_mention") return user?.id === me.id;
    return type === "mention" && text.slice(offset, offset + length).toLowerCase() === name;
  });
  if (mentions.length === 0) return null;
  let left = "";
  let from = 0;
  for (const { offset, length } of mentions) {
    left += text.slice(from, offset);
    from = offset + length;
  }
  // "@bot, how many" and "how many, @bot?" both read as the question alone.
  return (left + text.slice(from))
    .replace(/^[\s,:;]+/, "")
    .trimEnd()
    .replace(/,$/, "")
    .replace(/[ \t]{2,}/g, " ");
}
