import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { projectDir } from "../../../src/project.js";

/** The console's policy, from the specification of the vault. */
export const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; " +
  "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

const sodiumFolder = (name: string) => join(projectDir, "node_modules", name, "dist", "modules-sumo-esm");

/**
 * Compiles the vault alone, with the browser's types and without Node's, so a use of Buffer or process does not compile; the folder
 * with the scripts, and how to be rid of it.
 */
export function compileVault(): { readonly folder: string; remove(): void } {
  const folder = join(projectDir, ".cache", `vault-${process.pid}`);
  const config = {
    extends: "../../tsconfig.json",
    compilerOptions: { types: [], rootDir: "../../src/vault", outDir: "." },
    include: ["../../src/vault"],
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(projectDir, "node_modules", "typescript", "bin", "tsc");
  execFileSync(process.execPath, [tsc, "-p", folder], { stdio: "pipe", timeout: 120_000 });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A page with the compiled vault on loopback, under the console's policy. */
export async function serveVault(folder: string) {
  const server = createServer((request, response) => {
    const script = scriptAt(folder, request.url ?? "");
    const type = script === null ? "text/html" : "text/javascript";
    response.writeHead(200, { "content-security-policy": policy, "content-type": `${type}; charset=utf-8` });
    response.end(script ?? '<!doctype html><title>-</title><script type="module" src="/page.js"></script>');
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  };
  return { url, stop };
}

// A browser has no node_modules, and the policy forbids an import map in the page: so packages are named by their address.
function scriptAt(folder: string, path: string): string | null {
  const name = /^\/(?:vault\/)?([\w-]+\.m?js)$/.exec(path)?.[1];
  if (name === undefined) return null;
  if (name === "page.js") return readFileSync(join(import.meta.dirname, name), "utf8");
  const place = name.endsWith(".mjs") ? sodiumFolder(name === "libsodium-sumo.mjs" ? "libsodium-sumo" : "libsodium-wrappers-sumo") : folder;
  return readFileSync(join(place, name), "utf8")
    .replace('from "libsodium-wrappers-sumo"', 'from "/libsodium-wrappers.mjs"')
    .replace('from"libsodium-sumo"', 'from"/libsodium-sumo.mjs"');
}
