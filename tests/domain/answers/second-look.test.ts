import { describe, expect, it } from "vitest";
import { ask } from "./asking.js";

/** Answers that a question gets although a word in it is unknown, or refuses to give because it narrows. */
const figureOf = (question: string) => {
  const answer = ask(question);
  return answer.kind === "figure" ? answer.shown.map(({ figure }) => figure.id) : [];
};

describe("a word that nobody knows", () => {
  it.each([
    ["Стою на перехресті з плакатом і мене питають, скільки ж зникло безвісти. Скільки?", "missing-state-register"],
    ["i burst into tears at work, how many of ours were swapped so far", "exchanged-returned"],
    ["коллеги смеются надо мной, а я всё равно спрошу: сколько пропавших без вести", "missing-state-register"],
    ["не заспокоюйте мене, скільки розстріляли в полоні за 2024", "executions-ombudsman-2024"],
    ["our pastor keeps preaching that 109 prisoners were executed in 2024, is that so", "executions-ombudsman-2024"],
  ])("binds nothing where the asker speaks of himself: %s", (question, figure) => {
    expect(figureOf(question)).toContain(figure);
  });
  it.each([
    ["скока наших хлопцев атпустили ис плену дамой", "exchanged-returned"],
    ["сколько прапавших бес вести", "missing-state-register"],
    ["занклі безвісті україніців кілкість", "missing-state-register"],
    ["ombudsmans tally of POW killings for '24", "executions-ombudsman-2024"],
    ["amnesty intl pow murders tally", "executions-amnesty-past-year"],
  ])("is put right where something speaks for it: %s", (question, figure) => {
    expect(figureOf(question)).toContain(figure);
  });
  it.each([
    "Я питаю про льотчиків: скільки їх у реєстрі зниклих?",
    "Десантники, скільки їх повернули обмінами?",
    "I heard 109 sappers were executed, is that true?",
    "how many guys I trained with came home in exchanges",
    "How many executions were carried out with an axe?",
    "сколько пленных дошло до Аргентины",
    "скольким пленным достались медали",
    "how many POWs took part in a mutiny",
  ])("refuses where it narrows: %s", (question) => {
    expect(figureOf(question)).toEqual([]);
  });
});
