import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { createEpochKey, type EpochKey, wrapEpochKey } from "../../src/vault/epoch-key.js";
import { openFile, sealFile } from "../../src/vault/file-seal.js";
import { createModeratorKey } from "../../src/vault/moderator-key.js";
import { stretch, usualCost } from "../../src/vault/passphrase.js";
import { openPart, type PartPlace, sealPart } from "../../src/vault/report-seal.js";

const rounds = 3;
const reports = 1_000;
const cards = 10_000;
const fileBytes = 5 * 1_024 * 1_024;

const card = { surname: "Вигаданий", given: "Зразок", patronymic: "Прикладович", birthYear: 1990, unit: "0-а вигадана рота" };
const details = { contact: "@nobody", story: "Вигадана розповідь про вигадану людину. ".repeat(20), marks: "немає" };
const place = (part: PartPlace["part"]): PartPlace => ({ report: "3f0c1b6e-8a57-4d0e-9b1f-6c2d7e8f9a01", epoch: "2026-Q4", part });
const asIs = (content: unknown): unknown => content;

/** One measurement: what the vault does, and beside it the same content as JSON under AES-256-GCM of Node's crypto with one known key. */
interface Contest {
  readonly name: string;
  readonly unit: "per second" | "ms";
  /** How many of them one run does. */
  readonly count: number;
  vault(): unknown;
  plain(): unknown;
}

/** Sealing and opening beside plain encryption, in turns. The difference is what sealed boxes, padding and keys of their own cost. */
export async function benchVault(): Promise<void> {
  console.log(`${rounds} rounds in turns; median`);
  console.log(`${"".padEnd(44)}${["vault", "JSON + AES-GCM", ""].map((title) => title.padStart(16)).join("")}`);
  for (const contest of contests()) {
    const [vault, plain]: [number[], number[]] = [[], []];
    // Once without counting: WebAssembly and JavaScript are compiled again when they turn out to be used much.
    await contest.vault();
    await contest.plain();
    for (let round = 0; round < rounds; round++) {
      vault.push(await timed(contest, () => contest.vault()));
      plain.push(await timed(contest, () => contest.plain()));
    }
    const cells = [figure(contest, median(vault)), figure(contest, median(plain)), contest.unit];
    console.log(`${contest.name.padEnd(44)}${cells.map((cell) => cell.padStart(16)).join("")}`);
  }
  const begun = performance.now();
  stretch("вигадана фраза модератора", { ...usualCost, salt: randomBytes(16) });
  console.log(`Argon2id as moderators have it (${usualCost.passes} passes, ${usualCost.memoryKiB / 1_024} MiB): ${ms(begun)} ms`);
}

function contests(): readonly Contest[] {
  const epoch = createEpochKey("2026-Q4");
  const moderators = [1, 2, 3].map(() => createModeratorKey().publicKey);
  const key = randomBytes(32);
  const sealedCards = Array.from({ length: cards }, () => sealPart(epoch, place("card"), card));
  const plainCards = Array.from({ length: cards }, () => encrypted(key, JSON.stringify(card)));
  const sealedDetails = sealPart(epoch, place("details"), details);
  const plainDetails = encrypted(key, JSON.stringify(details));
  const file = randomBytes(fileBytes);
  const sealReport = () => [sealPart(epoch, place("card"), card), sealPart(epoch, place("details"), details)];
  const plainReport = () => [encrypted(key, JSON.stringify(card)), encrypted(key, JSON.stringify(details))];
  return [
    { name: "report sealed: card and details", unit: "per second", count: reports, ...repeated(reports, sealReport, plainReport) },
    {
      name: "the same and the epoch wrapped three times",
      unit: "per second",
      count: reports / 2,
      ...repeated(reports / 2, () => [sealReport(), moderators.map((to) => wrapEpochKey(epoch, to))], plainReport),
    },
    {
      name: "details opened",
      unit: "per second",
      count: reports,
      ...repeated(
        reports,
        () => openPart(epoch, place("details"), sealedDetails, asIs),
        () => JSON.parse(decrypted(key, plainDetails)),
      ),
    },
    {
      name: `${cards} cards opened`,
      unit: "ms",
      count: 1,
      vault: () => sealedCards.map((sealed) => openPart(epoch, place("card"), sealed, asIs)),
      plain: () => plainCards.map((sealed) => JSON.parse(decrypted(key, sealed))),
    },
    { name: "5 MB file sealed, hashed, wrapped", unit: "ms", count: 1, vault: () => seal(epoch, file), plain: () => encrypted(key, file) },
    openedFile(epoch, file, key),
  ];
}

function openedFile(epoch: EpochKey, file: Uint8Array, key: Uint8Array): Contest {
  const sealed = seal(epoch, file);
  const plain = encrypted(key, file);
  const vault = async () => {
    const { row, blocks } = await sealed;
    let size = 0;
    for await (const bytes of openFile(epoch, filePlace, row, pieces(blocks)).content) size += bytes.length;
    if (size !== file.length) throw new Error(`${size} bytes came back`);
  };
  return { name: "5 MB file opened and compared", unit: "ms", count: 1, vault, plain: () => decryptedBytes(key, plain) };
}

const filePlace = { report: place("card").report, epoch: "2026-Q4", file: place("card").report, rendition: "original" } as const;

async function seal(epoch: EpochKey, file: Uint8Array) {
  const sealing = sealFile(epoch, filePlace, { name: "зразок.jpg", type: "image/jpeg" }, pieces([file]));
  const blocks: Uint8Array[] = [];
  for await (const block of sealing.blocks) blocks.push(block);
  return { blocks, row: sealing.row() };
}

async function* pieces(all: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void, undefined> {
  yield* all;
}

function encrypted(key: Uint8Array, content: string | Uint8Array): Uint8Array {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  const body = typeof content === "string" ? cipher.update(content, "utf8") : cipher.update(content);
  return Buffer.concat([iv, body, cipher.final(), cipher.getAuthTag()]);
}

function decryptedBytes(key: Uint8Array, sealed: Uint8Array): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12), { authTagLength: 16 });
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
}

function decrypted(key: Uint8Array, sealed: Uint8Array): string {
  return decryptedBytes(key, sealed).toString("utf8");
}

function repeated(times: number, vault: () => unknown, plain: () => unknown): Pick<Contest, "vault" | "plain"> {
  const often = (work: () => unknown) => () => {
    for (let turn = 0; turn < times; turn++) work();
  };
  return { vault: often(vault), plain: often(plain) };
}

async function timed({ unit, count }: Contest, work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  const taken = performance.now() - begun;
  return unit === "ms" ? taken : (count * 1_000) / taken;
}

function figure({ unit }: Contest, value: number): string {
  return unit === "ms" ? value.toFixed(1) : value.toFixed(0);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function ms(begun: number): string {
  return (performance.now() - begun).toFixed(0);
}
