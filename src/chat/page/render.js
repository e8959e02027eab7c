/** Makes an element. Text goes in as text only, so nothing that a person or a source wrote can become markup. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A reply's block as an element; `press` is called with the button that was pressed. */
export function blockElement(block, press) {
  switch (block.kind) {
    case "figure":
      return figureCard(block);
    case "list":
      return listElement(block);
    case "picture":
      return element(
        "figure",
        {},
        element("img", { src: `data:image/png;base64,${block.png}`, alt: block.alt }),
        ...block.paragraphs.map(paragraph),
      );
    case "buttons":
      return element("div", { class: "buttons" }, ...block.buttons.map((button) => buttonElement(button, press)));
    default:
      return element("div", {}, ...block.paragraphs.map(paragraph));
  }
}

function figureCard({ value, title, facts, caveats }) {
  const rows = facts.flatMap((fact) => [
    element("dt", {}, fact.label),
    element("dd", {}, fact.url ? link(fact.url, fact.text) : fact.text),
  ]);
  const notes = caveats
    ? [element("h4", {}, caveats.label), element("ul", {}, ...caveats.items.map((item) => element("li", {}, item)))]
    : [];
  return element(
    "section",
    { class: "card" },
    element("p", { class: "value" }, value),
    element("h3", {}, title),
    element("dl", {}, ...rows),
    ...notes,
  );
}

function listElement({ title, items }) {
  const list = element("ul", {}, ...items.map((item) => element("li", {}, ...item.map(span))));
  return title === null ? list : element("div", {}, element("h3", {}, title), list);
}

function paragraph(text) {
  return element("p", {}, ...text.map(span));
}

function span({ text, mark, url }) {
  if (url) return link(url, text);
  const tag = { bold: "strong", italic: "em", code: "code" }[mark];
  return tag ? element(tag, {}, text) : document.createTextNode(text);
}

function link(url, text) {
  return /^https?:/.test(url)
    ? element("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text)
    : document.createTextNode(text);
}

function buttonElement(button, press) {
  if (button.kind === "link") return link(button.url, button.label);
  const made = element("button", { type: "button" }, button.label);
  made.addEventListener("click", () => press(button));
  return made;
}
