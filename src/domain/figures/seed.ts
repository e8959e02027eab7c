import type { z } from "zod";
import type { Catalogue } from "./catalogue.js";
import { catalogueOf, neededOfClaim } from "./seed-catalogue.js";
import { danglingIn, idsIn, type KnownIds, lackingIn, namesIn } from "./seed-references.js";
import { type Seed, seedSchema } from "./seed-schema.js";
import { type Path, readYaml, type YamlFile } from "./seed-yaml.js";

export interface SeedFile {
  /** As it is shown in problems. */
  readonly name: string;
  readonly text: string;
}

/** Seed files that cannot be loaded, with every problem: `seeds/x.yaml:41:7 figures[2].period.from: not a date (expected YYYY-MM-DD)`. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

/** Reads a file that names nothing outside itself. @throws {SeedError} */
export function readSeed(name: string, text: string): Catalogue {
  return readSeeds([{ name, text }]);
}

/**
 * Reads files that may name each other's figures and sources, and those in `known`. All or nothing.
 * @throws {SeedError} with all problems of all files
 */
export function readSeeds(files: readonly SeedFile[], known: KnownIds = {}): Catalogue {
  const read = files.map(({ name, text }) => readYaml(name, text));
  const parsed = read.map((yaml) => ({ yaml, ...parse(yaml) }));
  const allKnown = [known, ...read.map(({ data }) => idsIn(data))];
  const unreadable = read.some(({ data }) => data === null);
  const problems = [
    ...parsed.flatMap(({ yaml, problems }) => [...yaml.problems, ...problems]),
    ...twice(read),
    ...read.flatMap((yaml) => lackingIn(yaml.data, neededOfClaim).map(({ path, problem }) => sentence(yaml, path, problem))),
    // What an unreadable file declares is unknown, so nobody can be blamed for naming it.
    ...(unreadable
      ? []
      : read.flatMap((yaml) => danglingIn(yaml.data, allKnown).map(({ path, problem }) => sentence(yaml, path, problem)))),
  ];
  if (problems.length > 0) throw new SeedError(inFileOrder(problems));
  return merge(parsed.flatMap(({ seed }) => (seed ? [catalogueOf(seed)] : [])));
}

function parse(yaml: YamlFile): { seed: Seed | null; problems: readonly string[] } {
  if (yaml.data === null) return { seed: null, problems: [] };
  const parsed = seedSchema.safeParse(yaml.data, { error: inPlainWords });
  if (parsed.success) return { seed: parsed.data, problems: [] };
  return { seed: null, problems: parsed.error.issues.flatMap((issue) => sentencesOf(yaml, issue)) };
}

function inPlainWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === "invalid_type") return issue.input === undefined ? "is missing" : `not what belongs here (expected ${issue.expected})`;
  if (issue.code === "invalid_value") return issue.input === undefined ? "is missing" : `not one of ${issue.values.join(", ")}`;
  return undefined;
}

function sentencesOf(yaml: YamlFile, issue: z.core.$ZodIssue): string[] {
  if (issue.code !== "unrecognized_keys") return [sentence(yaml, issue.path, issue.message)];
  return issue.keys.map((key) => `${yaml.whereIsKey(issue.path, key)} ${inBrackets([...issue.path, key])}: not a known key`);
}

function sentence(yaml: YamlFile, path: Path, problem: string): string {
  return `${yaml.whereIs(path)} ${inBrackets(path)}: ${problem}`;
}

function inBrackets(path: Path): string {
  const steps = path.map((step, at) => (typeof step === "number" ? `[${step}]` : `${at > 0 ? "." : ""}${String(step)}`));
  return steps.join("") || "the file";
}

function twice(files: readonly YamlFile[]): string[] {
  const first = new Map<string, string>();
  const problems: string[] = [];
  for (const yaml of files) {
    for (const { place, path, name } of namesIn(yaml.data)) {
      const key = `${place} ${name}`;
      const before = first.get(key);
      if (before) problems.push(sentence(yaml, path, `${name} stands already at ${before}`));
      else first.set(key, yaml.whereIs(path));
    }
  }
  return problems;
}

/** A problem begins with `name:line:column`; a person mends a file from the top. */
function inFileOrder(problems: readonly string[]): string[] {
  const collator = new Intl.Collator("en", { numeric: true });
  return [...new Set(problems)].sort(collator.compare);
}

function merge(catalogues: readonly Catalogue[]): Catalogue {
  return {
    figures: catalogues.flatMap(({ figures }) => figures),
    sources: catalogues.flatMap(({ sources }) => sources),
    documents: catalogues.flatMap(({ documents }) => documents),
    howtos: catalogues.flatMap(({ howtos }) => howtos),
    statements: catalogues.flatMap(({ statements }) => statements),
    notTracked: catalogues.flatMap(({ notTracked }) => notTracked),
  };
}
