export type Job = () => Promise<void>;

export interface ChatQueues {
  /** Runs the job after the earlier ones of this chat. A job must not throw. */
  add(chat: string, job: Job): void;
  /** Jobs waiting or under way. */
  size(): number;
  /** Starts nothing more; resolves when what is under way has ended. */
  close(): Promise<void>;
}

/** One queue a chat, so that order is kept there while chats run side by side, at most `most` of them. */
export function chatQueues(most: number): ChatQueues {
  const lines = new Map<string, Job[]>();
  const ready: string[] = [];
  const running = new Set<Promise<void>>();
  let size = 0;
  let closed = false;

  function startSome(): void {
    while (!closed && running.size < most) {
      const chat = ready.shift();
      const job = chat === undefined ? undefined : lines.get(chat)?.shift();
      if (chat === undefined || job === undefined) return;
      const run = job().finally(() => {
        running.delete(run);
        finished(chat);
      });
      running.add(run);
    }
  }

  /** A chat goes to the end of the line, so that one who writes a lot does not hold up the rest. */
  function finished(chat: string): void {
    size -= 1;
    if (lines.get(chat)?.length === 0) lines.delete(chat);
    else ready.push(chat);
    startSome();
  }

  return {
    add(chat, job) {
      size += 1;
      const line = lines.get(chat);
      if (line) line.push(job);
      else {
        lines.set(chat, [job]);
        ready.push(chat);
      }
      startSome();
    },
    size: () => size,
    async close() {
      closed = true;
      await Promise.all(running);
    },
  };
}
