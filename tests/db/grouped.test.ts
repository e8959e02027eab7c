import { describe, expect, it } from "vitest";
import { grouped, groupedOn } from "../../src/db/grouped.js";

describe("grouped work", () => {
  it("joins what arrives while it is under way, gives each caller its own result, and tells each how its own ended", async () => {
    const batches: number[][] = [];
    const add = grouped<number, number>(async (items) => {
      batches.push([...items]);
      await Promise.resolve();
      if (items.includes(4)) throw new Error("refused");
      return items.map((item) => item * 10);
    }, 3);
    const ends = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map(add));
    expect(batches).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
    expect(ends.map((end) => (end.status === "fulfilled" ? end.value : "refused"))).toEqual([
      10,
      20,
      30,
      "refused",
      "refused",
      "refused",
      70,
    ]);
    expect(await add(8)).toBe(80);
  });
  it("never mixes two databases", async () => {
    const [one, other] = [{}, {}] as never[];
    const ask = groupedOn<number, string>(async (db, items) => items.map((item) => `${db === one ? "one" : "other"} ${item}`));
    expect(await Promise.all([ask(one as never, 1), ask(other as never, 1)])).toEqual(["one 1", "other 1"]);
  });
});
