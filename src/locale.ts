import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { type Locale, locales } from "./domain/locale.js";
import { projectDir } from "./project.js";

const bundles = new Map(locales.map((locale) => [locale, bundleOf(locale)] as const));

function bundleOf(locale: Locale): FluentBundle {
  // Isolation marks would put invisible characters around every number and name that people copy.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const problems = bundle.addResource(new FluentResource(readFileSync(join(projectDir, "src/text", `${locale}.ftl`), "utf8")));
  if (problems.length > 0) throw new Error(`src/text/${locale}.ftl: ${problems[0]?.message}`);
  return bundle;
}

/**
 * The text with this id in a language.
 * @throws Error when the id is missing or an argument does not fit: a bug, found by the test that walks all texts
 */
export function say(locale: Locale, id: string, args: Record<string, FluentVariable> = {}): string {
  const bundle = bundles.get(locale);
  const pattern = bundle?.getMessage(id)?.value;
  if (!bundle || !pattern) throw new Error(`no text "${id}" in ${locale}`);
  const problems: Error[] = [];
  const text = bundle.formatPattern(pattern, args, problems);
  if (problems[0]) throw new Error(`text "${id}" in ${locale}`, { cause: problems[0] });
  return text;
}
