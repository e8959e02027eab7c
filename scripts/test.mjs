import { join } from "node:path";
import { prepare, projectDir, run } from "./prepare.mjs";

const installed = (...path) => join(projectDir, "node_modules", ...path);

prepare();
run(process.execPath, [installed("@biomejs", "biome", "bin", "biome"), "check", "."], { stdio: "inherit" });
run(process.execPath, [installed("typescript", "bin", "tsc"), "--noEmit"], { stdio: "inherit" });
run(process.execPath, [installed("vitest", "vitest.mjs"), "run", ...process.argv.slice(2)], { stdio: "inherit" });
