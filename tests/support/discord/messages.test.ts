import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { type DiscordEmulator, startDiscord } from "./emulator.js";
import { refusal, restOf, scene, sender } from "./stage.js";

const discord: DiscordEmulator = await startDiscord();
const { channel } = scene(discord);

afterAll(discord.stop);
const post = sender(restOf(discord));
const send = (body: object, where: { id: string } = channel, files?: { name: string; data: Buffer }[]) => post(body, where, files);

const letters = (length: number) => "x".repeat(length);
const button = (id: string, more: object = {}) => ({ type: 2, style: 1, label: "Go", custom_id: id, ...more });
const row = (...components: object[]) => ({ type: 1, components });
const times = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));
const withButton = (given: object) => ({ components: [row(given)] });
const withEmbed = (given: object) => ({ embeds: [given] });

describe("accepts a message", () => {
  it.each<[string, object]>([
    ["of 2000 characters", { content: letters(2000) }],
    ["with 10 embeds", { embeds: times(10, () => ({ title: "t" })) }],
    [
      "with an embed at each limit of its own",
      withEmbed({ title: letters(256), description: letters(4096), footer: { text: letters(1000) } }),
    ],
    ["with 25 fields", withEmbed({ fields: times(25, () => ({ name: letters(100), value: letters(100) })) })],
    ["with one field of 256 and 1024", withEmbed({ fields: [{ name: letters(256), value: letters(1024) }] })],
    ["with 6000 characters in its embeds", { embeds: [{ description: letters(4096) }, { description: letters(1904) }] }],
    ["with 5 rows of 5 buttons", { components: times(5, (r) => row(...times(5, (b) => button(`${r}.${b}`)))) }],
    ["with a label of 80 and a custom id of 100", withButton(button(letters(100), { label: letters(80) }))],
    ["with a link button", withButton({ type: 2, style: 5, label: "Site", url: "https://example.org/" })],
    ["with a layout of 40 components", { flags: 32768, components: times(40, (n) => ({ type: 10, content: `${n}` })) }],
    ["with a nonce of 25", { content: "x", nonce: letters(25) }],
  ])("%s", async (_, body) => {
    expect((await send(body)).id).toMatch(/^\d+$/);
  });
});

describe("refuses with 50035 a message", () => {
  it.each<[string, object, string]>([
    ["of 2001 characters", { content: letters(2001) }, "content"],
    ["with a number as its content", { content: 5 }, "content"],
    ["with 11 embeds", { embeds: times(11, () => ({ title: "t" })) }, "embeds"],
    ["with a title of 257", withEmbed({ title: letters(257) }), "embeds.0.title"],
    ["with a description of 4097", withEmbed({ description: letters(4097) }), "embeds.0.description"],
    ["with 26 fields", withEmbed({ fields: times(26, () => ({ name: "n", value: "v" })) }), "embeds.0.fields"],
    ["with a field name of 257", withEmbed({ fields: [{ name: letters(257), value: "v" }] }), "embeds.0.fields.0.name"],
    ["with a field value of 1025", withEmbed({ fields: [{ name: "n", value: letters(1025) }] }), "embeds.0.fields.0.value"],
    ["with a blank field value", withEmbed({ fields: [{ name: "n", value: "  " }] }), "embeds.0.fields.0.value"],
    ["with a footer of 2049", withEmbed({ footer: { text: letters(2049) } }), "embeds.0.footer.text"],
    ["with 6001 characters in its embeds", { embeds: [{ description: letters(4096) }, { description: letters(1905) }] }, "embeds.1"],
    ["with an embed link that is no link", withEmbed({ title: "t", url: "nowhere" }), "embeds.0.url"],
    ["with an empty embed", withEmbed({}), "embeds.0.description"],
    ["with 6 rows", { components: times(6, (r) => row(button(`${r}`))) }, "components"],
    ["with 6 buttons in a row", { components: [row(...times(6, (b) => button(`${b}`)))] }, "components.0.components"],
    ["with an empty row", { components: [row()] }, "components.0.components"],
    ["with a label of 81", withButton(button("a", { label: letters(81) })), "components.0.components.0.label"],
    ["with neither label nor emoji", withButton(button("a", { label: undefined })), "components.0.components.0.label"],
    ["with an empty custom id", withButton(button("")), "components.0.components.0.custom_id"],
    ["with a custom id of 101", withButton(button(letters(101))), "components.0.components.0.custom_id"],
    ["with a button without custom id", withButton({ type: 2, style: 1, label: "Go" }), "components.0.components.0.custom_id"],
    ["with the same custom id twice", { components: [row(button("a")), row(button("a"))] }, "components.1.components.0.custom_id"],
    [
      "with a link button that has a custom id",
      withButton(button("a", { style: 5, url: "https://example.org" })),
      "components.0.components.0.custom_id",
    ],
    ["with a link button without url", withButton({ type: 2, style: 5, label: "Go" }), "components.0.components.0.url"],
    [
      "with a url of 513",
      withButton({ type: 2, style: 5, label: "Go", url: `https://example.org/${letters(493)}` }),
      "components.0.components.0.url",
    ],
    [
      "with a menu beside a button",
      { components: [row({ type: 3, custom_id: "m", options: [{ label: "l", value: "v" }] }, button("a"))] },
      "components.0.components",
    ],
    [
      "with a menu of 26 options",
      { components: [row({ type: 3, custom_id: "m", options: times(26, (n) => ({ label: `${n}`, value: `${n}` })) })] },
      "components.0.components.0.options",
    ],
    ["with a component of unknown type", { components: [row({ type: 99 })] }, "components.0.components.0.type"],
    ["with layout components but without the flag", { components: [{ type: 10, content: "x" }] }, "components.0.type"],
    ["with a layout of 41 components", { flags: 32768, components: times(41, (n) => ({ type: 10, content: `${n}` })) }, "components"],
    ["with a layout and content", { flags: 32768, content: "x", components: [{ type: 10, content: "x" }] }, "content"],
    ["with the flag EPHEMERAL", { content: "x", flags: 64 }, "flags"],
    ["with a nonce of 26", { content: "x", nonce: letters(26) }, "nonce"],
    [
      "with users both parsed and listed",
      { content: "x", allowed_mentions: { parse: ["users"], users: ["123456789012345678"] } },
      "allowed_mentions.parse",
    ],
    ["with an unknown kind of mentions", { content: "x", allowed_mentions: { parse: ["all"] } }, "allowed_mentions.parse.0"],
    ["with an attachment that has no file", { content: "x", attachments: [{ id: 0, filename: "a.txt" }] }, "attachments.0.id"],
    ["that replies to an unknown message", { content: "x", message_reference: { message_id: "123456789012345678" } }, "message_reference"],
  ])("%s", async (_, body, path) => {
    const { code, status, errors } = await refusal(send(body));
    expect({ code, status }).toEqual({ code: 50035, status: 400 });
    expect(errors).toHaveProperty(`${path}._errors`);
  });

  it("of any length above 2000 and none below", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4000 }), async (length) => {
        const sent = await send({ content: letters(length) }).then(
          () => true,
          () => false,
        );
        expect(sent).toBe(length <= 2000);
      }),
      { numRuns: 30 },
    );
  });
});
