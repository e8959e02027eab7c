import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from "yaml";

export type Path = readonly PropertyKey[];

/** A YAML text read into plain data that still knows where each thing stands. */
export interface YamlFile {
  readonly name: string;
  readonly data: unknown;
  /** Sentences such as `seeds/x.yaml:41:7: …`; when there are any, `data` is not to be used. */
  readonly problems: readonly string[];
  /** `name:line:column` of a value, or of the nearest thing around it that exists. */
  whereIs(path: Path): string;
  /** The same for a key of a map. */
  whereIsKey(path: Path, key: string): string;
}

export function readYaml(name: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, customTags: [] });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${Math.max(1, line)}:${Math.max(1, col)}`;
  };
  const problems = [...document.errors, ...document.warnings].map(({ pos, message }) => `${place(pos[0])} ${message}`);
  return {
    name,
    data: problems.length === 0 ? (document.toJS() ?? {}) : null,
    problems,
    whereIs: (path) => place(startOf(nearest(document.contents, path))),
    whereIsKey: (path, key) => place(startOf(keyNode(nearest(document.contents, path), key))),
  };
}

/** Walks as far along the path as the file goes. */
function nearest(root: Node | null, path: Path): Node | null {
  let found: Node | null = root;
  for (const step of path) {
    const next: unknown = found && "get" in found && typeof found.get === "function" ? found.get(step, true) : null;
    if (!isNode(next)) return found;
    found = next;
  }
  return found;
}

function keyNode(map: Node | null, key: string): Node | null {
  if (!isMap(map)) return map;
  const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return isNode(pair?.key) ? pair.key : map;
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}
