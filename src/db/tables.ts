/**
 * Every table has its place on one of two lists, which a test holds against the schema. These are in a backup, in an order in which
 * each comes after what its rows point to.
 */
export const keptTables = [
  "entry_version",
  "chat",
  "role_grant",
  "answer",
  "feedback",
  "unanswered",
  "epoch_key",
  "epoch_wrap",
  "vault_member",
  "report",
  "audit_entry",
  "erasure",
] as const;

/** These are not: they hold what people write for a few days at most, sealed under keys of this machine, and stay with the machine. */
export const localTables = ["inbox", "draft", "receipt_shown"] as const;

/** These end with a restore: whoever was logged in logs in anew, and a link that was out must be made again. */
export const endedTables = ["console_session", "one_time_link"] as const;
