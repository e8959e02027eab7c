/** What a person's own Discord app would not let them do: nothing was sent to the bot. */
export class ClientRefusal extends Error {
  override readonly name = "ClientRefusal";
}
