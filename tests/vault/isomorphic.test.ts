import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectDir } from "../../src/project.js";
import { openEpochKey, wrapEpochKey } from "../../src/vault/epoch-key.js";
import { type FilePlace, openFile, sealFile } from "../../src/vault/file-seal.js";
import { createModeratorKey, lockModeratorKey, openModeratorKey } from "../../src/vault/moderator-key.js";
import { stretch, stretchNew } from "../../src/vault/passphrase.js";
import { recoveryKeyPair } from "../../src/vault/recovery-key.js";
import { openPart, sealPart } from "../../src/vault/report-seal.js";
import { chromiumPath, openBrowser } from "../support/browser.js";
import { collected, inPieces } from "./from-pieces.js";
import { compileVault, serveVault } from "./page/server.js";
import { asIs, card, cardPlace, entry, epoch, place, smallCost, smallLimits } from "./samples.js";

const folder = join(projectDir, "src", "vault");
const names = readdirSync(folder);
const sourceOf = (name: string) => readFileSync(join(folder, name), "utf8");

let compiled: ReturnType<typeof compileVault>;
beforeAll(() => {
  compiled = compileVault();
});
afterAll(() => compiled?.remove());

describe("the vault's files", () => {
  it.each(names)("%s imports its neighbours and libsodium only", (name) => {
    const imports = [...sourceOf(name).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, path = ""]) => path);
    expect(imports.filter((path) => path !== "libsodium-wrappers-sumo" && !/^\.\/[\w-]+\.js$/.test(path))).toEqual([]);
    expect(sourceOf(name)).not.toMatch(/node:|\bBuffer\b|\bprocess\.|\brequire\(/);
  });
  it("compile without Node's types", () => {
    expect(readdirSync(compiled.folder).filter((name) => name.endsWith(".js"))).toHaveLength(names.length);
  });
});

/** What page.js puts into the page. */
type Vault = typeof import("../../src/vault/epoch-key.js") &
  typeof import("../../src/vault/file-seal.js") &
  typeof import("../../src/vault/moderator-key.js") &
  typeof import("../../src/vault/passphrase.js") &
  typeof import("../../src/vault/recovery-key.js") &
  typeof import("../../src/vault/report-seal.js");
declare const vault: Vault;

const numbers = (bytes: Uint8Array) => [...bytes];
const bytes = (given: readonly number[]) => Uint8Array.from(given);
const epochPair = { publicKey: numbers(epoch.publicKey), secretKey: numbers(epoch.secretKey) };
const filePlace: FilePlace = { ...place, file: entry, rendition: "original" };

describe.runIf(chromiumPath !== null)("the vault in Chromium, under the console's policy", () => {
  let server: Awaited<ReturnType<typeof serveVault>>;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];
  const asked: string[] = [];
  beforeAll(async () => {
    server = await serveVault(compiled.folder);
    browser = await openBrowser();
    page = await browser.newPage();
    page.on("console", (message) => problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(server.url);
    await page.locator('html[data-vault="ready"]').waitFor({ state: "attached" });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it("loads without a word from the browser, and from its own host only", () => {
    expect(problems).toEqual([]);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((url) => !url.startsWith(server.url))).toEqual([]);
  });

  it("opens what Node sealed: moderator's key, epoch's key, card", async () => {
    const moderator = createModeratorKey();
    const passphrase = "вигадана фраза модератора";
    const given = {
      passphrase,
      limits: smallLimits,
      publicKey: numbers(moderator.publicKey),
      locked: numbers(lockModeratorKey(moderator, stretchNew(passphrase, smallCost, smallLimits))),
      epoch: { name: epoch.name, publicKey: numbers(epoch.publicKey) },
      wrap: numbers(wrapEpochKey(epoch, moderator.publicKey)),
      place: cardPlace,
      sealed: Object.fromEntries(Object.entries(sealPart(epoch, cardPlace, card)).map(([name, value]) => [name, numbers(value)])),
    };
    const opened = await page.evaluate((all) => {
      const from = (numbers: readonly number[] = []) => Uint8Array.from(numbers);
      const locked = from(all.locked);
      const stretched = vault.stretch(all.passphrase, vault.settingOfLocked(locked), all.limits);
      const pair = vault.openModeratorKey(from(all.publicKey), locked, stretched);
      const key = vault.openEpochKey({ name: all.epoch.name, publicKey: from(all.epoch.publicKey) }, from(all.wrap), pair);
      return vault.openPart(key, all.place, { key: from(all.sealed.key), body: from(all.sealed.body) }, (content) => content);
    }, given);
    expect(opened).toEqual(card);
  });

  it("seals what Node opens: a new vault with its paper, and a card", async () => {
    const made = await page.evaluate(
      (all) => {
        const paper = vault.createRecoveryCode();
        const key = vault.createEpochKey(all.place.epoch);
        const moderator = vault.createModeratorKey();
        const stretched = vault.stretchNew(all.passphrase, all.cost, all.limits);
        const sealed = vault.sealPart(key, all.place, all.card);
        return {
          paper,
          epoch: Array.from(key.publicKey),
          paperWrap: Array.from(vault.wrapEpochKey(key, vault.recoveryKeyPair(paper).publicKey)),
          moderator: Array.from(moderator.publicKey),
          locked: Array.from(vault.lockModeratorKey(moderator, stretched)),
          setting: { ...stretched.setting, salt: Array.from(stretched.setting.salt) },
          wrap: Array.from(vault.wrapEpochKey(key, moderator.publicKey)),
          sealed: { key: Array.from(sealed.key), body: Array.from(sealed.body) },
        };
      },
      { place: cardPlace, card, passphrase: "вигадана фраза з браузера", cost: smallCost, limits: smallLimits },
    );
    const known = { name: epoch.name, publicKey: bytes(made.epoch) };
    const setting = { ...made.setting, salt: bytes(made.setting.salt) };
    const stretched = stretch("вигадана фраза з браузера", setting, smallLimits);
    const moderator = openModeratorKey(bytes(made.moderator), bytes(made.locked), stretched);
    const keys = [
      openEpochKey(known, bytes(made.wrap), moderator),
      openEpochKey(known, bytes(made.paperWrap), recoveryKeyPair(made.paper)),
    ];
    const sealed = { key: bytes(made.sealed.key), body: bytes(made.sealed.body) };
    for (const key of keys) expect(openPart(key, cardPlace, sealed, asIs)).toEqual(card);
  });

  it("opens a file that Node sealed, and seals one that Node opens", async () => {
    const content = Uint8Array.from({ length: 150_000 }, (_, at) => (at * 13) & 255);
    const sealing = sealFile(epoch, filePlace, { name: "а.jpg", type: "image/jpeg" }, inPieces(content, 9_999));
    const blocks = numbers(await collected(sealing.blocks));
    const row = sealing.row();
    const given = { epoch: epochPair, name: epoch.name, place: filePlace, blocks, key: numbers(row.key), metadata: numbers(row.metadata) };
    const back = await page.evaluate(async (all) => {
      const from = (numbers: readonly number[]) => Uint8Array.from(numbers);
      const whole = async (stream: AsyncIterable<Uint8Array>) => {
        const found: Uint8Array<ArrayBuffer>[] = [];
        for await (const piece of stream) found.push(Uint8Array.from(piece));
        return new Uint8Array(await new Blob(found).arrayBuffer());
      };
      const once = async function* (piece: Uint8Array) {
        yield piece;
      };
      const pair = { publicKey: from(all.epoch.publicKey), secretKey: from(all.epoch.secretKey) };
      const file = vault.openFile(pair, all.place, { key: from(all.key), metadata: from(all.metadata) }, once(from(all.blocks)));
      const again = vault.sealFile({ name: all.name, publicKey: pair.publicKey }, all.place, file.metadata, file.content);
      const blocks = Array.from(await whole(again.blocks));
      const row = again.row();
      return { blocks, key: Array.from(row.key), metadata: Array.from(row.metadata) };
    }, given);
    const again = openFile(epoch, filePlace, { key: bytes(back.key), metadata: bytes(back.metadata) }, inPieces(bytes(back.blocks), 5_000));
    expect(Buffer.from(await collected(again.content)).equals(content)).toBe(true);
    expect(again.metadata).toMatchObject({ name: "а.jpg", type: "image/jpeg", size: 150_000 });
  });

  it("refuses what Node refuses, by the same code", async () => {
    const sealed = sealPart(epoch, cardPlace, card);
    const given = {
      epoch: epochPair,
      place: cardPlace,
      key: numbers(sealed.key),
      body: numbers(sealed.body.with(100, (sealed.body[100] ?? 0) ^ 1)),
    };
    const refused = await page.evaluate((all) => {
      const from = (numbers: readonly number[]) => Uint8Array.from(numbers);
      const pair = { publicKey: from(all.epoch.publicKey), secretKey: from(all.epoch.secretKey) };
      const codeOf = (action: () => unknown) => {
        try {
          return action();
        } catch (error) {
          return (error as { code?: string }).code;
        }
      };
      const stored = { key: from(all.key), body: from(all.body) };
      return [
        codeOf(() => vault.openPart(pair, all.place, stored, (content) => content)),
        codeOf(() => vault.openPart(pair, { ...all.place, part: "details" }, stored, (content) => content)),
        codeOf(() => vault.recoveryKeyPair("1234")),
      ];
    }, given);
    expect(refused).toEqual(["does-not-open", "wrong-place", "malformed"]);
  });
});
