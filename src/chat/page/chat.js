import { commandMenu } from "./menu.js";
import { blockElement, element } from "./render.js";
import { words } from "./words.js";

const $ = (id) => document.getElementById(id);
const [log, status, form, text, person, locale] = ["log", "status", "form", "text", "person", "locale"].map($);

const session = sessionStorage.getItem("session") ?? crypto.randomUUID();
sessionStorage.setItem("session", session);
const recent = [];

const word = (name) => words[locale.value][name];
const menu = commandMenu({
  list: $("menu"),
  opener: $("commands"),
  text,
  who: () => ({ person: person.value, locale: locale.value }),
  choose,
  fill: (line) => {
    text.value = line;
    send();
  },
});

function speak() {
  document.documentElement.lang = locale.value;
  for (const each of document.querySelectorAll("[data-word]")) each.textContent = word(each.dataset.word);
  text.placeholder = word("hint");
  log.setAttribute("aria-label", word("log"));
  $("commands").setAttribute("aria-label", word("commands"));
  $("menu").setAttribute("aria-label", word("commands"));
}

/** Shows who says what; the log is a live region, so a screen reader reads it out. */
function show(speaker, ...content) {
  const time = element(
    "time",
    { datetime: new Date().toISOString() },
    new Date().toLocaleTimeString(locale.value, { hour: "2-digit", minute: "2-digit" }),
  );
  const article = element(
    "article",
    { class: speaker, "aria-label": word(speaker) },
    element("p", { class: "speaker" }, `${word(speaker)} `, time),
    ...content,
  );
  log.append(article);
  article.scrollIntoView({ block: speaker === "bot" ? "start" : "end" });
}

/** Answers are for whoever asked: one that comes after another person was chosen is dropped. */
let visit = 0;

async function say(said, as = { person: person.value, locale: locale.value }) {
  const mine = visit;
  status.textContent = word("waiting");
  try {
    const { blocks } = await answerTo({ ...as, session, said });
    if (mine === visit) show("bot", ...blocks.map((block) => blockElement(block, press)));
  } catch (error) {
    // The program is gone, or refused: the console has the cause, the person has a way on.
    console.warn(error);
    if (mine === visit) showLost(said, as);
  } finally {
    if (mine === visit) status.textContent = "";
    text.focus();
  }
}

async function answerTo(saying) {
  const body = JSON.stringify(saying);
  const response = await fetch("/chat/say", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    signal: AbortSignal.timeout(60_000),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}

function showLost(said, as) {
  const again = element("button", { type: "button" }, word("again"));
  again.addEventListener("click", () => {
    again.closest("article").remove();
    void say(said, as);
  });
  show("bot", element("p", {}, word("lost")), element("div", { class: "buttons" }, again));
}

function press({ label, command, typed }) {
  show("you", element("p", {}, label));
  // The page follows the bot's language, so that a button and the switch never say different things.
  if (command === "language" && typed.language in words) {
    locale.value = typed.language;
    speak();
  }
  void say({ kind: "form", command, typed });
}

function send() {
  const typed = text.value;
  if (typed.trim() === "") return;
  text.value = "";
  menu.filter();
  recent.push(typed);
  show("you", element("p", {}, typed));
  const command = /^\/(\w+)(?:\s+|$)/.exec(typed);
  void say(command ? { kind: "line", command: command[1], line: typed.slice(command[0].length) } : { kind: "text", text: typed });
}

function choose({ name, fields }) {
  text.value = `/${name}${fields.length > 0 ? " " : ""}`;
  text.focus();
  if (fields.length === 0) send();
  else menu.filter();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  send();
});
text.addEventListener("input", () => menu.filter());
text.addEventListener("keydown", (event) => {
  if (menu.key(event)) return;
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    send();
  }
  if (event.key === "ArrowUp" && text.value === "" && recent.length > 0) {
    event.preventDefault();
    text.value = recent.at(-1);
  }
});
locale.addEventListener("change", () => {
  speak();
  void say({ kind: "form", command: "language", typed: { language: locale.value } });
});
person.addEventListener("change", () => {
  visit += 1;
  log.replaceChildren();
  void say({ kind: "line", command: "start", line: "" });
});

const preferred = navigator.language.slice(0, 2);
locale.value = preferred in words ? preferred : "uk";
speak();
void say({ kind: "line", command: "start", line: "" });
