import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { prepare, projectDir } from "./prepare.mjs";

prepare();
// In this process, so that Ctrl-C and a service manager's signals reach the service itself.
await import(pathToFileURL(join(projectDir, "dist", "src", "main.js")).href);
