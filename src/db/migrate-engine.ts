import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { PoolConfig } from "pg";
import { migrationAdapter } from "./migrate-adapter.js";

// Node has it; TypeScript declares it only together with a browser.
declare const WebAssembly: {
  instantiate(code: Uint8Array, imports: object): Promise<{ readonly instance: { readonly exports: Record<string, unknown> } }>;
};

type Bindings = typeof import("@prisma/schema-engine-wasm/schema_engine_bg");
const bindingsName = "@prisma/schema-engine-wasm/schema_engine_bg";
let loaded: Promise<Bindings> | undefined;

/**
 * Works with Prisma's own migration engine as WebAssembly, since the native one is a download from a host that may be
 * out of reach, and closes its connections afterwards.
 */
export async function withEngine<Result>(connection: PoolConfig, work: (engine: SchemaEngine) => Promise<Result>): Promise<Result> {
  loaded ??= load();
  const { SchemaEngine } = await loaded;
  const { factory, refusal, close } = migrationAdapter(connection);
  try {
    const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, bindMigrationAwareSqlAdapterFactory(factory));
    return await work(engine).finally(() => engine.free());
  } catch (error) {
    throw refusal() ?? error;
  } finally {
    await close();
  }
}

// The engine's code reports its panics to a global of Prisma's own command line.
const panics = {
  set_message(message: string): void {
    throw new Error(`Prisma's migration engine gave up: ${message}`);
  },
};

async function load(): Promise<Bindings> {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics });
  const bindings: Bindings = await import(bindingsName);
  const folder = dirname(createRequire(import.meta.url).resolve(bindingsName));
  const code = await readFile(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(code, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return bindings;
}
