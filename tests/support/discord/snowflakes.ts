const discordEpoch = 1_420_070_400_000n;

/** Makes ids like Discord's: milliseconds since 2015 in the upper 42 bits, a counter below, so that later ids are always greater. */
export function snowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fresh = (BigInt(now()) - discordEpoch) << 22n;
    last = fresh > last ? fresh : last + 1n;
    return String(last);
  };
}

/** The shard that Discord sends a guild's events to; direct messages go to shard 0. */
export function shardOf(guildId: string | undefined, shards: number): number {
  return guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shards));
}
