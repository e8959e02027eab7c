/** `npm run eval` and `npm run bench -- NAME`: gives the exit code. */
export async function run(name: string, argv: readonly string[]): Promise<number> {
  if (name === "eval") return (await import("./eval.js")).printEval() ? 0 : 1;
  const [bench] = argv;
  if (bench === "ask") {
    (await import("./ask.js")).benchAsk();
    return 0;
  }
  if (bench === "updates") {
    await (await import("./updates.js")).benchUpdates();
    return 0;
  }
  console.error("Which benchmark? npm run bench -- ask | updates");
  return 2;
}
