/** The service cannot start, and the operator can do something about it: one English sentence that says what. */
export class StartError extends Error {
  override readonly name = "StartError";
}

/** The error code of Node (`ENOENT`) or the SQLSTATE of PostgreSQL (`28P01`) of anything thrown; empty when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
