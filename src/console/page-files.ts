import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { Hono } from "hono";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/**
 * The built page: its index at /console and /console/, and every other file of the folder under its own path. Read once, so nothing
 * that a request says ever becomes a path on the disk.
 * @throws Error when the folder holds no index.html
 */
export function pageFiles(folder: string): Hono {
  const page = new Hono();
  const index = readFileSync(join(folder, "index.html"));
  for (const path of ["/console", "/console/"]) page.get(path, (context) => context.body(index, 200, typeOf("index.html")));
  for (const name of ["icon.svg", ...assets(folder)]) {
    const content = readFileSync(join(folder, name));
    page.get(`/console/${name}`, (context) => context.body(content, 200, typeOf(name)));
  }
  return page;
}

function assets(folder: string): readonly string[] {
  return readdirSync(join(folder, "assets")).map((name) => `assets/${name}`);
}

function typeOf(name: string): Record<string, string> {
  return { "content-type": types[extname(name)] ?? "application/octet-stream" };
}
