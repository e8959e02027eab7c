import { defineConfig } from "prisma/config";

// `prisma generate` needs no schema engine, yet the CLI would download one: any existing file keeps it from trying.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: "schema.prisma", migrations: { path: "migrations" } });
