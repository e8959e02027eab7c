/** `npm run eval` and `npm run bench -- NAME`: gives the exit code. */
export async function run(name: string, argv: readonly string[]): Promise<number> {
  if (name === "eval") return evaluate(argv);
  const [bench] = argv;
  if (bench === "ask") {
    (await import("./ask.js")).benchAsk();
    return 0;
  }
  if (bench === "updates") {
    await (await import("./updates.js")).benchUpdates();
    return 0;
  }
  if (bench === "vault") {
    await (await import("./vault.js")).benchVault();
    return 0;
  }
  console.error("Which benchmark? npm run bench -- ask | updates | vault");
  return 2;
}

async function evaluate([questions, catalogue]: readonly string[]): Promise<number> {
  const { printEval, printEvalOf } = await import("./eval.js");
  return (questions === undefined ? printEval() : printEvalOf(questions, catalogue)) ? 0 : 1;
}
