/** What may be logged of an error: discord.js puts the message and the token of the interaction into its errors, so neither goes along. */
export function faultOf(error: unknown): { readonly error: string; readonly code?: string | number; readonly status?: number } {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, status } = error as { code?: unknown; status?: unknown };
  return {
    error: error.name,
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    ...(typeof status === "number" ? { status } : {}),
  };
}
