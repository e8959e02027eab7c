import { z } from "zod";
import { sourceCard, sourceList } from "../src/cards/source.js";
import { defineCommand, labels } from "../src/command.js";
import { sourceNamed } from "../src/domain/figures/find.js";
import { UserError } from "../src/domain/user-error.js";
import { replyOf } from "../src/reply.js";

const name = z
  .string()
  .max(200)
  .optional()
  .register(labels, { label: { uk: "Джерело", en: "Source", ru: "Источник" }, suggest: "sources" });

export const source = defineCommand({
  name: "source",
  summary: { uk: "Хто це сказав", en: "Who said it", ru: "Кто это сказал" },
  role: "anyone",
  input: z.object({ source: name }),
  async run(input, { library, locale, now }) {
    const catalogue = library.catalogue();
    if (input.source === undefined) return replyOf(...sourceList(catalogue.sources, locale));
    const found = sourceNamed(catalogue, input.source);
    if (found) return replyOf(...sourceCard(found, catalogue, locale));
    const answer = library.answer({ question: input.source, locale, now });
    if (answer.kind !== "source") throw new UserError("unknown-source", { name: input.source.slice(0, 60) });
    return replyOf(...answer.sources.flatMap((each) => sourceCard(each, catalogue, locale)));
  },
});
