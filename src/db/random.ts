import { randomFillSync } from "node:crypto";

const POOL = 4096;
const pool = Buffer.allocUnsafe(POOL);
let used = POOL;

/** Random bytes, each given out once: asking the system for a few at a time costs more than sealing with them. */
export function fewRandomBytes(count: number): Buffer {
  if (used + count > POOL) {
    randomFillSync(pool);
    used = 0;
  }
  used += count;
  return Buffer.from(pool.subarray(used - count, used));
}
