import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** The path of a Chromium on this machine, or null: CHROMIUM_PATH, the usual places, then the PATH. */
export const chromiumPath = findChromium();

if (chromiumPath === null) console.warn("no Chromium on this machine: browser tests did not run");

function findChromium(): string | null {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));
  return usual ?? onPath("chromium");
}

function onPath(name: string): string | null {
  try {
    return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8", timeout: 5_000 }).trim() || null;
  } catch {
    // Not there, or no shell to ask: either way there is none to use.
    return null;
  }
}

/** Starts it without anything that would ask the outside world. */
export function openBrowser(): Promise<Browser> {
  const quiet = ["quic", "background-networking", "component-update", "sync", "gpu"].map((name) => `--disable-${name}`);
  return chromium.launch({ executablePath: chromiumPath ?? "", args: ["--no-sandbox", "--no-first-run", ...quiet] });
}
