/** Message ids of a Fluent file with the names of their arguments, sorted: enough to hold languages against each other. */
export function parse(source: string): Record<string, string[]> {
  const messages = source.split(/^(?=[a-z][\w-]* =)/m).filter((part) => /^[a-z][\w-]* =/.test(part));
  return Object.fromEntries(
    messages
      .map((part): [string, string[]] => {
        const id = /^[\w-]+/.exec(part)?.[0] ?? "";
        const names = [...part.matchAll(/\$(\w+)/g)].map(([, name = ""]) => name);
        return [id, [...new Set(names)].sort()];
      })
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}
