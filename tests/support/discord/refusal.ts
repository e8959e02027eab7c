/** One leaf of the `errors` tree that comes with code 50035. */
export interface FieldError {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

type Leaf = { readonly code: string; readonly message: string };
type ErrorTree = { [key: string]: ErrorTree | Leaf[] };

/** A request that the server refuses: thrown by validators and routes, sent as JSON by rest.ts. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly fields: readonly FieldError[] = [],
  ) {
    super(message);
  }

  toJSON(): object {
    const body = { message: this.message, code: this.code };
    return this.fields.length === 0 ? body : { ...body, errors: nested(this.fields) };
  }
}

// Codes and texts: the table "JSON error codes" of Discord's public documentation.
const known = {
  0: [404, "404: Not Found"],
  10003: [404, "Unknown Channel"],
  10004: [404, "Unknown Guild"],
  10007: [404, "Unknown Member"],
  10008: [404, "Unknown Message"],
  10011: [404, "Unknown Role"],
  10013: [404, "Unknown User"],
  10014: [400, "Unknown Emoji"],
  10015: [404, "Unknown Webhook"],
  10062: [404, "Unknown interaction"],
  10063: [404, "Unknown application command"],
  30003: [400, "Maximum number of pins reached for the channel (50)"],
  30032: [400, "Maximum number of application commands reached (100)"],
  30034: [429, "Max number of daily application command creates has been reached (200)"],
  40005: [413, "Request entity too large"],
  40060: [400, "Interaction has already been acknowledged."],
  50001: [403, "Missing Access"],
  50003: [403, "Cannot execute action on a DM channel"],
  50005: [403, "Cannot edit a message authored by another user"],
  50006: [400, "Cannot send an empty message"],
  50007: [403, "Cannot send messages to this user"],
  50008: [400, "Cannot send messages in a non-text channel"],
  50013: [403, "Missing Permissions"],
  50016: [400, "Provided too few or too many messages to delete. Must provide at least 2 and fewer than 100 messages to delete."],
  50021: [403, "Cannot execute action on a system message"],
  50027: [401, "Invalid Webhook Token"],
  50034: [400, "You can only bulk delete messages that are under 14 days old."],
  50083: [400, "Thread is archived"],
  50109: [400, "The request body contains invalid JSON."],
  50278: [403, "Cannot send messages to this user due to having no mutual guilds"],
  160004: [400, "A thread has already been created for this message"],
  160005: [403, "Thread is locked"],
} as const satisfies Record<number, readonly [number, string]>;

/** A refusal with Discord's own status and text for the code. */
export function refuse(code: keyof typeof known): Refusal {
  const [status, message] = known[code];
  return new Refusal(status, code, message);
}

/** 50035 with the nested `errors` object. */
export function invalidForm(fields: readonly FieldError[]): Refusal {
  return new Refusal(400, 50035, "Invalid Form Body", fields);
}

function nested(fields: readonly FieldError[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, code, message } of fields) {
    let node = root;
    for (const step of path) node = below(node, String(step));
    const leaves = Array.isArray(node._errors) ? node._errors : [];
    node._errors = [...leaves, { code, message }];
  }
  return root;
}

function below(node: ErrorTree, step: string): ErrorTree {
  const child = node[step];
  if (child && !Array.isArray(child)) return child;
  const fresh: ErrorTree = {};
  node[step] = fresh;
  return fresh;
}
