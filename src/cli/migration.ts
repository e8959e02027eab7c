import { rmSync } from "node:fs";
import { join } from "node:path";
import { startEmbedded } from "../db/embedded.js";
import { makeMigration } from "../db/make-migration.js";

import { projectDir } from "../project.js";

const prisma = (name: string) => join(projectDir, "prisma", name);

/** `npm run migration -- NAME`: writes the next migration from schema.prisma. Gives the exit code. */
export async function main([name]: readonly string[]): Promise<number> {
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    console.error("Give the migration a name of small letters, digits and _: npm run migration -- NAME");
    return 2;
  }
  const dataDir = join(projectDir, ".cache", `migration-${process.pid}`);
  const server = await startEmbedded({ dataDir, projectDir, log: console.log });
  try {
    const file = await makeMigration(server.connection, prisma("schema.prisma"), prisma("migrations"), name, new Date());
    console.log(file ? `Wrote ${file}` : "The migrations already say what schema.prisma says.");
    return 0;
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
