/** Verbs of the control interface that make no sense, or do harm, over HTTP. */
const LOCAL_ONLY = new Set(["stop", "world"]);

/**
 * Runs one verb of the control interface for a client in another process: `POST /control/say` with a JSON array of the arguments. A
 * property such as `metrics` is read without arguments. Throws a plain Error for an unknown verb.
 */
export async function runControl(verbs: object, verb: string, args: unknown): Promise<unknown> {
  const known = Object.hasOwn(verbs, verb) && !LOCAL_ONLY.has(verb);
  if (!known) throw new Error(`no such control verb: ${verb}`);
  const value = (verbs as Record<string, unknown>)[verb];
  if (typeof value !== "function") return value;
  if (!Array.isArray(args)) throw new Error("the arguments must be a JSON array");
  return value(...args);
}

/** The other end of it, for a benchmark: `await controlAt(root)("populate", 1000)`. */
export function controlAt(root: string): (verb: string, ...args: unknown[]) => Promise<unknown> {
  return async (verb, ...args) => {
    const options = { method: "POST", body: JSON.stringify(args), signal: AbortSignal.timeout(60_000) };
    const answer = (await (await fetch(`${root}/control/${verb}`, options)).json()) as {
      ok: boolean;
      result?: unknown;
      description?: string;
    };
    if (!answer.ok) throw new Error(answer.description ?? "control call failed");
    return answer.result;
  };
}
