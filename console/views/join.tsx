import { api } from "../api.js";
import { useDesk } from "../desk.js";
import { Sheet } from "../parts/sheet.js";
import { WhoForm } from "../parts/who-form.js";

/** Somebody invited makes their keys. */
export function Join({ token }: { token: string }) {
  const { say, hand, state, enter } = useDesk();
  const make = async (name: string, passphrase: string) => {
    const { member } = await hand.newMember({ passphrase, cost: state.cost });
    await api.join({ token, member: { ...member, name } });
    await enter();
  };
  return (
    <Sheet title={say("join-title")}>
      <p>{say("join-text")}</p>
      <WhoForm onReady={make} />
    </Sheet>
  );
}
