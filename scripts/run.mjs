// `npm run ask`, `seed`, `backup`, `restore`, `audit`, `migration`, `eval`, `bench`, `discord:commands`: prepares the checkout, then runs the compiled tool.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { prepare, projectDir } from "./prepare.mjs";

const [name = "", ...args] = process.argv.slice(2);
prepare();
const runner = ["eval", "bench"].includes(name) ? "dist/tests/bench/run.js" : "dist/src/cli/run.js";
const { run } = await import(pathToFileURL(join(projectDir, runner)).href);
process.exitCode = await run(name, args);
