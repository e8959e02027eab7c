import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { projectDir } from "../src/project.js";

/** Who may import whom, outermost first; "src" is the loose files in it. Calls go inward and never back. */
const mayImport: Record<string, readonly string[]> = {
  "src/main.ts": ["commands", "src/zvistka.ts", "src/db", "src"],
  "src/zvistka.ts": [
    "src/telegram",
    "src/discord",
    "src/chat",
    "src/console",
    "src/http",
    "src/backup",
    "src/domain",
    "src/db",
    "src/vault",
    "src",
  ],
  "src/cli": ["commands", "src/discord", "src/cards", "src/backup", "src/domain", "src/db", "src/vault", "src"],
  "src/telegram": ["src", "src/db", "src/domain"],
  "src/discord": ["src", "src/domain"],
  "src/chat": ["src", "src/http", "src/domain"],
  "src/console": ["src", "src/http", "src/domain", "src/vault"],
  "src/http": ["src", "src/db"],
  commands: ["src/cards", "src/domain", "src"],
  "src/cards": ["src/domain", "src"],
  src: ["src/domain", "src/db"],
  "src/backup": ["src/db", "src/vault"],
  "src/domain": ["src/db", "src/vault"],
  "src/db": ["src/vault"],
  "src/vault": [],
};

/** A platform's peculiarity never leaves its folder, nor does the database's. */
const onlyIn: Record<string, readonly string[]> = {
  telegraf: ["src/telegram"],
  undici: ["src/telegram"],
  "discord.js": ["src/discord"],
  "@discordjs": ["src/discord"],
  hono: ["src/http", "src/chat", "src/console"],
  "@hono": ["src/http", "src/chat", "src/console"],
  "@prisma": ["src/db"],
  pg: ["src/db"],
  "pg-copy-streams": ["src/db"],
  "libsodium-wrappers-sumo": ["src/vault"],
};

const files = ["src", "commands"].flatMap((folder) => typescriptIn(join(projectDir, folder)));

function typescriptIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "generated" ? [] : typescriptIn(path);
    return entry.name.endsWith(".ts") ? [relative(projectDir, path)] : [];
  });
}

function placeOf(file: string): string {
  if (file in mayImport) return file;
  const [top = "", next = ""] = file.split("/");
  return top === "src" && !next.endsWith(".ts") ? `src/${next}` : top;
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(projectDir, file), "utf8");
  return [...source.matchAll(/(?:from|import)\s+"([^"]+)"|import\("([^"]+)"\)/g)].map(([, from, dynamic]) => from ?? dynamic ?? "");
}

describe.each(files)("%s", (file) => {
  const place = placeOf(file);

  it("imports only inward", () => {
    const own = importsOf(file).filter((path) => path.startsWith("."));
    const places = own.map((path) => placeOf(relative(projectDir, join(projectDir, dirname(file), path)).replace(/\.js$/, ".ts")));
    const refused = places.filter((target) => target !== place && !mayImport[place]?.includes(target));
    expect(refused).toEqual([]);
  });

  it("keeps every platform's library in its folder", () => {
    const packages = importsOf(file).filter((path) => !path.startsWith("."));
    const refused = packages.filter((name) => {
      const key = Object.keys(onlyIn).find((each) => name === each || name.startsWith(`${each}/`));
      return key !== undefined && !onlyIn[key]?.includes(place);
    });
    expect(refused).toEqual([]);
  });
});

describe("the code", () => {
  it("names no figure and no source of the shipped catalogue", () => {
    const seeds = readdirSync(join(projectDir, "seeds")).map((name) => readFileSync(join(projectDir, "seeds", name), "utf8"));
    const ids = seeds.flatMap((seed) => [...seed.matchAll(/^\s*- id: ([a-z0-9]+(?:-[a-z0-9]+)+)\s*$/gm)].map(([, id = ""]) => id));
    expect(ids.length).toBeGreaterThan(10);
    const howtos = new Set(["delete-my-data"]);
    const named = files.flatMap((file) => {
      const source = readFileSync(join(projectDir, file), "utf8");
      return ids.filter((id) => !howtos.has(id) && source.includes(id)).map((id) => `${file}: ${id}`);
    });
    expect(named).toEqual([]);
  });
});
