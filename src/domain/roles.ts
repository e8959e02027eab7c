/** `anyone` is every person who writes to the bot; the others are granted, and none of them includes another. */
export const roles = ["anyone", "moderator", "editor", "admin", "auditor"] as const;
export type Role = (typeof roles)[number];

/** True when somebody with the `granted` roles may do what `needed` guards. Unknown roles guard everything. */
export function allows(granted: readonly Role[], needed: Role): boolean {
  return needed === "anyone" || granted.includes(needed);
}
