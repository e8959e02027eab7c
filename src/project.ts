import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json: the same whether the code runs from src/ or compiled from dist/. */
export const projectDir = folderWith("package.json", dirname(fileURLToPath(import.meta.url)));

function folderWith(file: string, from: string): string {
  if (existsSync(join(from, file))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error(`no ${file} above ${fileURLToPath(import.meta.url)}`);
  return folderWith(file, parent);
}
