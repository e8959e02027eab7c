import { PermissionFlagsBits as Bits } from "discord-api-types/v10";
import { ClientRefusal } from "./client-refusal.js";
import { type Seen, seen } from "./exchange.js";
import { postMessage, removeMessage, storeFile } from "./messages.js";
import { found, idOf, messageFor } from "./people.js";
import { permissionsIn } from "./permissions.js";
import { historyOf, type World } from "./world.js";

type Ref = string | { readonly id: string };

/** What people read and write themselves. */
export function reading(world: World) {
  return {
    /** What a person has on the screen, oldest first: the channel's history and what only they see. Empty without ViewChannel. */
    visibleTo(user: Ref, where: Ref): Seen[] {
      const channel = found(world.channels.get(idOf(where)), "channel");
      if ((permissionsIn(world, idOf(user), channel) & Bits.ViewChannel) === 0n) return [];
      const own = [...world.ephemerals.values()].filter(
        ({ viewerId, message }) => viewerId === idOf(user) && message.channel_id === channel.id,
      );
      const all = [...historyOf(world, channel.id).values(), ...own.map(({ message }) => message)];
      return all.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1)).map(seen);
    },

    /** The history of a channel, oldest first, without anything ephemeral. */
    messages: (where: Ref): Seen[] => [...historyOf(world, idOf(where)).values()].map(seen),

    /** A message written by a person, not by the bot. */
    say(user: Ref, where: Ref, content: string, files: readonly { name: string; type?: string; bytes: Buffer }[] = []): Seen {
      const person = found(world.people.get(idOf(user)), "person");
      const channel = found(world.channels.get(idOf(where)), "channel");
      if ((permissionsIn(world, person.id, channel) & Bits.SendMessages) === 0n) throw new ClientRefusal("This person may not write here");
      const attachments = files.map((file) => storeFile(world, channel.id, { type: "application/octet-stream", ...file }));
      return seen(
        postMessage(world, {
          channel,
          author: person.user,
          form: { content },
          files: new Map(),
          extra: attachments.length > 0 ? { attachments } : {},
        }),
      );
    },

    /** Deletes a message, or dismisses an ephemeral one. */
    remove(user: Ref, message: Seen | string): void {
      removeMessage(world, messageFor(world, found(world.people.get(idOf(user)), "person"), message));
    },
  };
}
