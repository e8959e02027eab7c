import { element } from "./render.js";

/** The menu of commands: a list box that opens by its button or by a "/" typed first, walked by arrows, closed by Escape. */
export function commandMenu({ list, opener, text, who, choose }) {
  let shown = [];
  let active = -1;

  async function open(start) {
    const typed = text.value;
    const response = await fetch(`/chat/commands?${new URLSearchParams(who())}`, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
    const commands = response?.ok ? await response.json() : [];
    // The person may have typed on, or sent it, while the list was on its way.
    if (text.value !== typed) return;
    shown = commands.filter(({ name }) => name.startsWith(start));
    list.replaceChildren(...shown.map(option));
    list.hidden = shown.length === 0;
    opener.setAttribute("aria-expanded", String(!list.hidden));
    move(shown.length > 0 ? 0 : -1);
  }

  function option(command, at) {
    const made = element("div", { role: "option", id: `option-${at}` }, element("strong", {}, `/${command.name}`), ` ${command.summary}`);
    made.addEventListener("click", () => take(at));
    return made;
  }

  function move(to) {
    active = to;
    for (const [at, each] of [...list.children].entries()) each.setAttribute("aria-selected", String(at === active));
    list.children[active]?.scrollIntoView({ block: "nearest" });
    if (active >= 0) text.setAttribute("aria-activedescendant", `option-${active}`);
    else text.removeAttribute("aria-activedescendant");
  }

  function close() {
    list.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    move(-1);
  }

  function take(at) {
    const command = shown[at];
    close();
    choose(command);
  }

  opener.addEventListener("click", () => {
    if (list.hidden) void open("");
    else close();
    text.focus();
  });

  return {
    filter() {
      const typed = /^\/(\w*)$/.exec(text.value);
      if (typed) void open(typed[1]);
      else close();
    },
    /** True when the key was for the menu. */
    key(event) {
      if (list.hidden) return false;
      if (event.key === "ArrowDown") move((active + 1) % shown.length);
      else if (event.key === "ArrowUp") move((active + shown.length - 1) % shown.length);
      else if (event.key === "Escape") close();
      else if (event.key === "Enter" || event.key === "Tab") take(active);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
