export interface ResponseParameters {
  retry_after?: number;
  migrate_to_chat_id?: number;
}

/** An answer with `ok: false`. The code is the HTTP status as well; the texts are those of tdlib/telegram-bot-api. */
export class Refusal extends Error {
  constructor(
    readonly code: number,
    readonly description: string,
    readonly parameters?: ResponseParameters,
  ) {
    super(description);
  }
}

/** The server writes the first letter in lower case unless the text is an upper-case code such as BUTTON_DATA_INVALID. */
function phrase(text: string): string {
  return /^.[_A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

export const badRequest = (text: string, parameters?: ResponseParameters): Refusal =>
  new Refusal(400, `Bad Request: ${phrase(text)}`, parameters);

export const forbidden = (text: string): Refusal => new Refusal(403, `Forbidden: ${phrase(text)}`);

export const conflict = (text: string): Refusal => new Refusal(409, `Conflict: ${text}`);

/** seconds is whole and at least 1, as on the real server. */
export const tooManyRequests = (seconds: number): Refusal =>
  new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });

export const unauthorized = (): Refusal => new Refusal(401, "Unauthorized");

export const notFound = (text = "Not Found"): Refusal => new Refusal(404, text);
