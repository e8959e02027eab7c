/** Tells that so much more of something was done; it is said at most once a second, and not at all for what takes less. */
export type Progress = (what: string, more: number, unit: string) => void;

const EVERY_MS = 1_000;

export function progressTo(log: (line: string) => void): Progress {
  let said = performance.now();
  let current = "";
  let done = 0;
  return (what, more, unit) => {
    if (what !== current) [current, done, said] = [what, 0, performance.now()];
    done += more;
    if (performance.now() - said < EVERY_MS) return;
    said = performance.now();
    log(`  ${what}: ${amount(done, unit)} so far…`);
  };
}

/** `1,234 rows`, `12.3 MB`. */
export function amount(count: number, unit: string): string {
  if (unit !== "bytes") return `${count.toLocaleString("en")} ${count === 1 ? unit.replace(/ies$/, "y").replace(/s$/, "") : unit}`;
  return count < 1_000_000 ? `${Math.ceil(count / 1_000)} kB` : `${(count / 1_000_000).toFixed(1)} MB`;
}
