import fc from "fast-check";
import { expect, it } from "vitest";
import { chatQueues } from "../../src/telegram/chat-queues.js";

it("keeps the order of every chat and never runs more than allowed", async () => {
  const jobs = fc.array(fc.record({ chat: fc.constantFrom("a", "b", "c", "d"), turns: fc.integer({ min: 0, max: 4 }) }), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(jobs, fc.integer({ min: 1, max: 3 }), async (given, most) => {
      const queues = chatQueues(most);
      const ended: { chat: string; at: number }[] = [];
      const active: string[] = [];
      for (const [at, { chat, turns }] of given.entries())
        queues.add(chat, async () => {
          expect(active).not.toContain(chat);
          active.push(chat);
          expect(active.length).toBeLessThanOrEqual(most);
          for (let turn = 0; turn < turns; turn++) await Promise.resolve();
          active.splice(active.indexOf(chat), 1);
          ended.push({ chat, at });
        });
      while (queues.size() > 0) await new Promise((resolve) => setImmediate(resolve));
      for (const chat of ["a", "b", "c", "d"]) {
        const order = ended.filter((job) => job.chat === chat).map(({ at }) => at);
        expect(order).toEqual([...order].sort((one, other) => one - other));
      }
      expect(ended).toHaveLength(given.length);
    }),
    { numRuns: 50 },
  );
});
it("starts nothing more once it is closed", async () => {
  const queues = chatQueues(1);
  let ran = 0;
  const job = async () => {
    await Promise.resolve();
    ran += 1;
  };
  queues.add("a", job);
  queues.add("a", job);
  await queues.close();
  expect(ran).toBe(1);
});
