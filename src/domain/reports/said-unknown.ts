import { cleanText } from "./clean-text.js";

const PHRASES = [
  /(?:^|\s)(?:я\s)?не\s?(?:знаю|знаем|знаємо|відомо|известно|помню|помним|памятаю|памятаємо|пригадаю|пригадую|впевнена|впевнений|впевнені|уверена|уверен|уверены|уверенна|скажу|певна|певний|точно|вспомню)(?=\s|$)/u,
  /(?:^|\s)(?:ne|nie)\s?(?:znayu|znaju|znaiu|znau|pomnyu|pomniu|pomnu|pamyatayu|pamiatayu|pamataju|vidomo|vpevnena|uveren|uverena)(?=\s|$)/u,
  /^(?:хз|незнаю|непомню|н\/д|n\/a|na|невідомо|неизвестно|неизвестна|невідома|невідомий|неизвестен|без понятия|без поняття|гадки не маю|поняття не маю|понятия не имею|забула|забув|забыла|забыл|немає даних|нема даних|нет данных|хто зна|кто знает|хто його знає)$/u,
  /(?:^|\s)(?:i\s)?(?:not (?:sure|certain|known)|(?:do not|dont|don t) (?:know|remember|recall)|cannot (?:say|remember)|cant (?:say|remember|recall)|no idea|no clue|unknown|unsure|unclear|dunno|idk|dk|forgot|no data)(?=\s|$)/u,
];
const ONLY_MARKS = /^(?:[?¿\-–—.\s]|🤷\p{Emoji_Modifier}?[♀♂]?)+$/u;

/** Whether somebody says that they do not know. Words beside it may still hold an answer: "не впевнена, десь у березні". */
export function saysUnknown(text: string): boolean {
  const written = cleanText(text).toLowerCase();
  if (written === "") return false;
  if (ONLY_MARKS.test(written)) return true;
  const plain = written.replace(/(?<=\p{L})['’ʼ`´′‘](?=\p{L})/gu, "").replace(/ё/g, "е");
  const words = plain.replace(/[^\p{L}\p{N}/]+/gu, " ").trim();
  return PHRASES.some((phrase) => phrase.test(words));
}
