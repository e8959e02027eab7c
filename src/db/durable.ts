import { open } from "node:fs/promises";

/** Makes durable what was made, renamed or removed in a folder, where a folder can be opened (not on Windows). */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  await folder.sync().finally(() => folder.close());
}
