import type { Button } from "../reply.js";
import { encodeAction } from "./actions.js";

export type KeyboardButton = { readonly text: string } & ({ readonly callback_data: string } | { readonly url: string });
export interface Keyboard {
  readonly inline_keyboard: readonly (readonly KeyboardButton[])[];
}

const SHORT = 10;
const IN_A_ROW = 3;

/** One button a row, since a phone cuts long labels; short neighbours share a row, at most three of them. */
export function keyboardOf(buttons: readonly Button[]): Keyboard | null {
  if (buttons.length === 0) return null;
  const rows: Button[][] = [];
  for (const button of buttons) {
    const last = rows.at(-1);
    if (last && last.length < IN_A_ROW && [...last, button].every(({ label }) => [...label].length <= SHORT)) last.push(button);
    else rows.push([button]);
  }
  return { inline_keyboard: rows.map((row) => row.map(buttonOf)) };
}

function buttonOf(button: Button): KeyboardButton {
  return button.kind === "link" ? { text: button.label, url: button.url } : { text: button.label, callback_data: encodeAction(button) };
}
