import type { APIMessage } from "discord-api-types/v10";
import { type Choice, exists, type Interaction } from "./interactions.js";
import { flatten } from "./validate-components.js";
import { flag } from "./validate-message.js";
import type { Modal } from "./validate-modal.js";
import type { World } from "./world.js";

/** A message as a person sees it. */
export interface Seen {
  readonly id: string;
  readonly channelId: string;
  readonly content: string;
  readonly ephemeral: boolean;
  /** The bot is still "thinking". */
  readonly loading: boolean;
  /** Everything readable: content, embeds, layout texts, one line each. */
  readonly text: string;
  /** Labels of the buttons, in their order. */
  readonly buttons: readonly string[];
  /** The whole record, a copy. */
  readonly raw: APIMessage;
}

/** What follows from one act of a person. Promises reject with a transcript when nothing comes within `timeout` ms. */
export interface Exchange {
  readonly interaction: Interaction;
  /** Callback type of the first answer. */
  acknowledged(timeout?: number): Promise<number>;
  /** The first finished thing the person sees: the reply, the changed message, or a first follow-up. */
  reply(timeout?: number): Promise<Seen>;
  /** Follow-up number n, from 0. One that filled a deferred reply is the reply. */
  followUp(n: number, timeout?: number): Promise<Seen>;
  followUps(): Seen[];
  choices(timeout?: number): Promise<readonly Choice[]>;
  modal(timeout?: number): Promise<Modal>;
}

const usualTimeout = 5000;

export function exchange(world: World, interaction: Interaction): Exchange {
  const until = <T>(what: string, read: () => T | undefined, timeout = usualTimeout) => wait(world, interaction, what, read, timeout);
  return {
    interaction,
    acknowledged: (timeout) => until("an answer", () => interaction.answered, timeout),
    reply: (timeout) => until("a reply", () => firstSeen(world, interaction), timeout),
    followUp: (n, timeout) => until(`follow-up ${n}`, () => seenIf(world, interaction.followUps[n]), timeout),
    followUps: () => interaction.followUps.flatMap((message) => seenIf(world, message) ?? []),
    choices: (timeout) => until("choices", () => interaction.choices, timeout),
    modal: (timeout) => until("a form", () => interaction.modal, timeout),
  };
}

function firstSeen(world: World, interaction: Interaction): Seen | undefined {
  const { original, source, updated, followUps } = interaction;
  const shows = original !== undefined && (original !== source || updated) && ((original.flags ?? 0) & flag.loading) === 0;
  return shows ? seenIf(world, original) : seenIf(world, followUps[0]);
}

function seenIf(world: World, message: APIMessage | undefined): Seen | undefined {
  return message && exists(world, message) ? seen(message) : undefined;
}

/** A message's copy with what is readable in it. */
export function seen(message: APIMessage): Seen {
  const raw = structuredClone(message);
  const flags = raw.flags ?? 0;
  const nodes = flatten(raw.components).map(({ node }) => node);
  const texts = nodes.flatMap(({ content }) => (typeof content === "string" ? content : []));
  const embeds = raw.embeds.flatMap((one) => [
    one.title,
    one.description,
    ...(one.fields ?? []).flatMap(({ name, value }) => [name, value]),
    one.footer?.text,
  ]);
  return {
    id: raw.id,
    channelId: raw.channel_id,
    content: raw.content,
    ephemeral: (flags & flag.ephemeral) !== 0,
    loading: (flags & flag.loading) !== 0,
    text: [raw.content, ...embeds, ...texts].filter(Boolean).join("\n"),
    buttons: nodes.filter(({ type }) => type === 2).map(({ label }) => String(label ?? "")),
    raw,
  };
}

function wait<T>(world: World, interaction: Interaction, what: string, read: () => T | undefined, timeout: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (error?: Error) => {
      clearTimeout(timer);
      clearTimeout(silence);
      interaction.waiters.delete(look);
      if (error) reject(error);
    };
    const look = () => {
      const value = read();
      if (value === undefined) return;
      end();
      resolve(value);
    };
    const give = (why: string) => end(new Error(`${why} while waiting for ${what}.\n${transcript(interaction)}`));
    const timer = setTimeout(() => give(`Nothing came in ${timeout} ms`), timeout);
    // What the app shows in red: the first answer did not come in time, and none will be taken any more.
    const left = interaction.at + world.timing.answerWindow - world.now() + 50;
    const silence = setTimeout(() => interaction.answered === undefined && give("The application did not respond"), Math.max(left, 0));
    interaction.waiters.add(look);
    look();
  });
}

function transcript(interaction: Interaction): string {
  const kind = { 2: "command", 3: "component", 4: "autocomplete", 5: "form" }[interaction.type];
  return [
    `What the server saw of this ${kind} (${interaction.id}):`,
    ...interaction.log,
    interaction.log.length === 0 ? "no request at all" : "",
  ].join("\n  ");
}
