import { z } from "zod";
import { custom, link, list, text, trimmed } from "./form.js";

const picture = z.object({ url: link(2048, ["http:", "https:", "attachment:"]) });

const field = z.object({ name: trimmed(1, 256), value: trimmed(1, 1024), inline: z.boolean().nullish() });

const embed = z
  .object({
    title: trimmed(0, 256).nullish(),
    description: trimmed(0, 4096).nullish(),
    url: link(2048).nullish(),
    timestamp: z.iso.datetime({ offset: true }).nullish(),
    color: z.int().min(0).max(0xffffff).nullish(),
    footer: z.object({ text: trimmed(1, 2048), icon_url: link(2048, ["http:", "https:", "attachment:"]).nullish() }).nullish(),
    author: z.object({ name: trimmed(1, 256), url: link(2048).nullish(), icon_url: text(1, 2048).nullish() }).nullish(),
    fields: list(field, 0, 25).nullish(),
    image: picture.nullish(),
    thumbnail: picture.nullish(),
  })
  .transform((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined)) as Embed);

export interface Embed {
  title?: string;
  description?: string;
  url?: string;
  timestamp?: string;
  color?: number;
  footer?: { text: string };
  author?: { name: string };
  fields?: { name: string; value: string; inline?: boolean }[];
  image?: { url: string };
  thumbnail?: { url: string };
}

/** At most 10 embeds with 6000 characters in all of them together. */
export const embedList = list(embed, 0, 10).check((ctx) => {
  for (const [index, one] of ctx.value.entries()) {
    if (Object.keys(one).every((key) => ["color", "timestamp", "url"].includes(key)))
      ctx.issues.push(custom("BASE_TYPE_REQUIRED", "This field is required", one, [index, "description"]));
  }
  const last = ctx.value.length - 1;
  if (sizeOf(ctx.value) > 6000)
    ctx.issues.push(custom("MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000", ctx.value, [last]));
});

function sizeOf(embeds: readonly Embed[]): number {
  return embeds.reduce((sum, one) => sum + embedSize(one), 0);
}

/** What Discord counts: title, description, names and values of fields, footer text, author name. */
function embedSize({ title, description, fields = [], footer, author }: Embed): number {
  const texts = [title, description, footer?.text, author?.name, ...fields.flatMap(({ name, value }) => [name, value])];
  return texts.reduce((sum, one) => sum + (one?.length ?? 0), 0);
}
