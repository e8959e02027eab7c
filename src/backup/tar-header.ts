/** A tar archive is blocks of 512 bytes: a header, then the content filled up with zeros, and two empty blocks at the end. */
export const BLOCK = 512;

const NAME_BYTES = 100;
const SIZE_AT = 124;
const CHECKSUM_AT = 148;

/** The header of a plain file, readable for its owner only, as POSIX ustar has it. @throws RangeError for a name that is too long */
export function tarHeader(name: string, size: number, seconds: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  if (header.write(name, 0, NAME_BYTES, "latin1") !== name.length) throw new RangeError(`${name} is too long a name for tar`);
  header.write(octal(0o600, 7), 100);
  header.write(octal(0, 7), 108);
  header.write(octal(0, 7), 116);
  header.write(octal(size, 11), SIZE_AT);
  header.write(octal(seconds, 11), 136);
  header.write("0", 156);
  header.write("ustar\u000000", 257, "latin1");
  header.write(`${octal(checksum(header), 6)}\u0000 `, CHECKSUM_AT, "latin1");
  return header;
}

/** Name and size of the file that a header begins; null for a block that is no header of ours. */
export function readTarHeader(header: Buffer): { readonly name: string; readonly size: number } | null {
  const stated = /^[0-7]{6}/.exec(header.toString("latin1", CHECKSUM_AT, CHECKSUM_AT + 6))?.[0];
  const size = /^[0-7]{11}/.exec(header.toString("latin1", SIZE_AT, SIZE_AT + 11))?.[0];
  if (!size || !stated || Number.parseInt(stated, 8) !== checksum(header)) return null;
  const name = header.toString("latin1", 0, NAME_BYTES).split("\u0000")[0] ?? "";
  return { name, size: Number.parseInt(size, 8) };
}

/** How many zeros follow a content of that size. */
export function paddingOf(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

function octal(value: number, digits: number): string {
  const text = value.toString(8).padStart(digits, "0");
  if (text.length > digits) throw new RangeError(`${value} does not fit into a tar header`);
  return text;
}

/** The sum of all bytes, with spaces where the sum itself stands. */
function checksum(header: Buffer): number {
  return header.reduce((sum, byte, at) => sum + (at >= CHECKSUM_AT && at < CHECKSUM_AT + 8 ? 0x20 : byte), 0);
}
