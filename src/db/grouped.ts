interface Waiting<T> {
  readonly item: T;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Joins what arrives while a commit is under way into the next one, at most `most` items each. Every caller learns how
 * the commit that carried its item ended.
 */
export function grouped<T>(commit: (items: readonly T[]) => Promise<void>, most = 100): (item: T) => Promise<void> {
  let waiting: Waiting<T>[] = [];
  let busy = false;

  async function run(): Promise<void> {
    busy = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await commit(batch.map(({ item }) => item)).then(
        () => settle(batch, ({ resolve }) => resolve()),
        (error: unknown) => settle(batch, ({ reject }) => reject(error)),
      );
    }
    busy = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!busy) void run();
    });
}

function settle<T>(batch: readonly Waiting<T>[], how: (waiting: Waiting<T>) => void): void {
  for (const each of batch) how(each);
}
