import type { Call } from "./body.js";
import { textOf } from "./fields.js";

export interface Fault {
  /** A method of the Bot API, `*` for all, or `file` for downloads. */
  method: string;
  /** Before the call takes effect, or after: then the message is out and the bot does not learn of it. */
  when: "before" | "after";
  /** status: JSON error. reset: the socket dies. hang: no answer. html: a proxy's error page. slow: late, but right. */
  kind: "status" | "reset" | "hang" | "html" | "slow";
  /** How many calls it hits; 1 unless given. */
  times?: number;
  /** HTTP status of `status` and `html`; 500 and 502 unless given. */
  status?: number;
  description?: string;
  retryAfter?: number;
  /** Delay of `slow`, and the end of `hang`; a hang without it lasts until the client leaves. */
  ms?: number;
  chatId?: number;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The next fault for this call, used up by one. */
  take(method: string, when: Fault["when"], call?: Call): Fault | undefined;
}

interface Armed {
  fault: Fault;
  left: number;
}

export function createFaults(): Faults {
  let armed: Armed[] = [];

  function fits({ fault }: Armed, method: string, when: Fault["when"], call: Call | undefined): boolean {
    if (fault.when !== when) return false;
    if (fault.method !== "*" && fault.method.toLowerCase() !== method.toLowerCase()) return false;
    return fault.chatId === undefined || (call !== undefined && Number(textOf(call, "chat_id")) === fault.chatId);
  }

  return {
    add: (fault) => void armed.push({ fault, left: fault.times ?? 1 }),
    clear: () => {
      armed = [];
    },
    take(method, when, call) {
      if (armed.length === 0) return undefined;
      const hit = armed.find((one) => fits(one, method, when, call));
      if (hit === undefined) return undefined;
      hit.left -= 1;
      if (hit.left <= 0) armed = armed.filter((one) => one !== hit);
      return hit.fault;
    },
  };
}
