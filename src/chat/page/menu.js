import { element } from "./render.js";

/**
 * What may be typed next: the commands after "/", and what fits the first field of a command after its name. A list box that
 * opens by its button or by typing, walked by arrows, closed by Escape.
 */
export function commandMenu({ list, opener, text, who, choose, fill }) {
  let shown = [];
  let active = -1;

  async function open(offers, first) {
    const typed = text.value;
    // What still stands there was proposed for fewer letters: until the new list comes, Enter sends what was typed.
    move(-1);
    const found = await offers();
    // The person may have typed on, or sent it, while the list was on its way.
    if (text.value !== typed) return;
    shown = found;
    list.replaceChildren(...shown.map(option));
    list.hidden = shown.length === 0;
    opener.setAttribute("aria-expanded", String(!list.hidden));
    move(shown.length > 0 ? first : -1);
  }

  async function commandsFrom(start) {
    const commands = await fetched("/chat/commands", who());
    return commands
      .filter(({ name }) => name.startsWith(start))
      .map((command) => ({ title: `/${command.name}`, rest: ` ${command.summary}`, take: () => choose(command) }));
  }

  async function valuesFor(name, typed) {
    const command = (await fetched("/chat/commands", who())).find((each) => each.name === name);
    const field = command?.fields[0]?.suggest;
    if (!field) return [];
    const suggestions = await fetched("/chat/suggest", { field, typed, locale: who().locale });
    return suggestions.map(({ name: title, value }) => ({ title, rest: "", take: () => fill(`/${name} ${value}`) }));
  }

  function option({ title, rest }, at) {
    const made = element("div", { role: "option", id: `option-${at}` }, element("strong", {}, title), rest);
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
    const chosen = shown[at];
    close();
    chosen.take();
  }

  opener.addEventListener("click", () => {
    if (list.hidden) void open(() => commandsFrom(""), 0);
    else close();
    text.focus();
  });

  return {
    filter() {
      const name = /^\/(\w*)$/.exec(text.value);
      const value = /^\/(\w+) (\S.*)?$/.exec(text.value);
      if (name) void open(() => commandsFrom(name[1]), 0);
      // Nothing is chosen at first: Enter sends what was typed.
      else if (value) void open(() => valuesFor(value[1], value[2] ?? ""), -1);
      else close();
    },
    /** True when the key was for the menu. */
    key(event) {
      if (list.hidden) return false;
      if (event.key === "ArrowDown") move((active + 1) % shown.length);
      else if (event.key === "ArrowUp") move((Math.max(active, 0) + shown.length - 1) % shown.length);
      else if (event.key === "Escape") close();
      else if ((event.key === "Enter" || event.key === "Tab") && active >= 0) take(active);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}

async function fetched(path, query) {
  const response = await fetch(`${path}?${new URLSearchParams(query)}`, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
  return response?.ok ? response.json() : [];
}
