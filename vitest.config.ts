import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/support/postgres.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A poll ends as soon as it holds; on a busy machine a second is too short to conclude that it never will.
    expect: { poll: { timeout: 15_000 } },
  },
});
