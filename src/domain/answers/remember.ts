const MOST = 50_000;

/** The same function with its results kept by key: words come back in question after question. Forgets all when full. */
export function remember<Result>(compute: (key: string) => Result): (key: string) => Result {
  const results = new Map<string, Result>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined || results.has(key)) return known as Result;
    if (results.size >= MOST) results.clear();
    const result = compute(key);
    results.set(key, result);
    return result;
  };
}

/** What is made once for each owner, and forgotten with it. */
export function recallFor<Owner extends object, Made>(): (owner: Owner, make: () => Made) => Made {
  const kept = new WeakMap<Owner, Made>();
  return (owner, make) => {
    const known = kept.get(owner);
    if (known !== undefined) return known;
    const made = make();
    kept.set(owner, made);
    return made;
  };
}
