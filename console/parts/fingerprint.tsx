/** Six groups of digits; on a phone in two lines of three. Large where two people read them to each other. */
export function Fingerprint({ label, value, large = false }: { label: string; value: string; large?: boolean }) {
  return (
    <div class={large ? "fingerprint large" : "fingerprint"}>
      <p class="label">{label}</p>
      <p class="groups">
        {value.split(" ").map((group, at) => (
          <span key={at}>{group} </span>
        ))}
      </p>
    </div>
  );
}
