import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { VaultStage } from "./stage.js";

/** Everything that the service keeps, as one text: each table with bytes in hexadecimal, its files, and what was logged. */
export async function everythingKept({ foundation: { db }, dataDir, logged }: VaultStage): Promise<string> {
  const tables = await db.$queryRaw<{ name: string }[]>`SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public'`;
  const rows = await Promise.all(
    tables.map(({ name }) => db.$queryRawUnsafe<{ row: string }[]>(`SELECT to_jsonb(t)::text AS row FROM "${name}" AS t`)),
  );
  const files = readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name)));
  const inFiles = files.flatMap((bytes) => [bytes.toString("utf8"), bytes.toString("hex")]);
  return [...rows.flat().map(({ row }) => row), ...inFiles, ...logged].join("\n");
}

/** How a secret might stand somewhere: as it is, in hexadecimal, in base64, in UTF-16. */
export function formsOf(secret: string | Uint8Array): readonly string[] {
  const bytes = typeof secret === "string" ? Buffer.from(secret, "utf8") : Buffer.from(secret);
  const plain =
    typeof secret === "string" ? [secret, JSON.stringify(secret).slice(1, -1), Buffer.from(secret, "utf16le").toString("hex")] : [];
  return [...plain, bytes.toString("hex"), bytes.toString("base64").replace(/=+$/, ""), bytes.toString("base64url")];
}
