import { z } from "zod";
import { list, text } from "./form.js";
import { duplicates, select } from "./validate-components.js";

const inputShape = {
  type: z.literal(4),
  custom_id: text(1, 100),
  style: z.union([z.literal(1), z.literal(2)]),
  min_length: z.int().min(0).max(4000).optional(),
  max_length: z.int().min(1).max(4000).optional(),
  required: z.boolean().optional(),
  value: text(0, 4000).optional(),
  placeholder: text(0, 100).optional(),
};
// In a row, which Discord keeps for older bots, the input carries its own label; in a Label component it must not.
const inputInRow = z.object({ ...inputShape, label: text(1, 45) });
const inputInLabel = z.object(inputShape);
const fileUpload = z.object({
  type: z.literal(19),
  custom_id: text(1, 100),
  min_values: z.int().min(0).max(10).optional(),
  max_values: z.int().min(1).max(10).optional(),
  required: z.boolean().optional(),
});

const choice = z.object({
  label: text(1, 100),
  value: text(1, 100),
  description: text(0, 100).optional(),
  default: z.boolean().optional(),
});
const radioGroup = z.object({
  type: z.literal(21),
  custom_id: text(1, 100),
  options: list(choice, 2, 10),
  required: z.boolean().optional(),
});
const checkboxGroup = z.object({
  type: z.literal(22),
  custom_id: text(1, 100),
  options: list(choice, 1, 10),
  min_values: z.int().min(0).max(10).optional(),
  max_values: z.int().min(1).max(10).optional(),
  required: z.boolean().optional(),
});
const checkbox = z.object({ type: z.literal(23), custom_id: text(1, 100), default: z.boolean().optional() });

const row = z.object({ type: z.literal(1), components: list(inputInRow, 1, 1) });
const label = z.object({
  type: z.literal(18),
  label: text(1, 45),
  description: text(0, 100).optional(),
  component: z.discriminatedUnion("type", [inputInLabel, ...select.options, fileUpload, radioGroup, checkboxGroup, checkbox]),
});
const textDisplay = z.object({ type: z.literal(10), content: text(1, 4000) });

/** Data of callback type 9. */
export const modalForm = z.object({
  custom_id: text(1, 100),
  title: text(1, 45),
  components: list(z.discriminatedUnion("type", [row, label, textDisplay]), 1, 5).check((ctx) => {
    ctx.issues.push(...duplicates(ctx.value));
  }),
});

export type Modal = z.output<typeof modalForm>;
