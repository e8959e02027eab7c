import { foldOnce } from "../answers/fold.js";
import { oneScript } from "../answers/tokens.js";
import { cleanText } from "./clean-text.js";
import { saysUnknown } from "./said-unknown.js";

/** What a whole message can be instead of an answer. */
export type Word = "yes" | "no" | "unknown" | "skip" | "back" | "cancel" | "save";

const spellings: Readonly<Record<Word, string>> = {
  yes:
    "так,да,yes,yep,yeah,yea,yup,y,ага,угу,еге,авжеж,звичайно,звісно,конечно,правильно,вірно,верно,точно,все вірно,все верно,все правильно,усе вірно," +
    "всьо вірно,всьо правильно,саме так,так і є,так вірно,так правильно,да верно,да правильно,так точно,ну так,ну да,та так,да да,так так,підтверджую,подтверждаю," +
    "згодна,згоден,согласна,согласен,ок,окей,ok,okay,k,добре,добро,гаразд,хорошо,ладно,давай,давайте,можна,можно,є,есть,плюс,+,т,д,sure,of course,correct," +
    "right,da,thats right,that is right,exactly,i agree,agree,confirm,fine,tak,yes please,так будь ласка,да пожалуйста,👍,👌,✅,✔,☑,🆗,💯,🙏,👍👍",
  no:
    "ні,нє,не,ni,net,нет,неа,no,nope,nah,n,нет не так,ні не так,не так,не вірно,невірно,неправильно,не правильно,не верно,неверно,помилка,ошибка,wrong,incorrect," +
    "not right,not correct,thats wrong,no thanks,ні дякую,нет спасибо,не треба,не надо,не нужно,не потрібно,не хочу,не згодна,не згоден,не согласна,не согласен,відмовляюся," +
    "отказываюсь,ніт,ніяк,ні ні,нет нет,мінус,минус,-,н,та ні,ну ні,ну нет,да нет,нема,немає,👎,❌,✖,🚫,🙅",
  unknown: "🤷",
  skip:
    "пропустити,пропустить,пропуск,пропускаю,пропусти,пропустіть,пропустите,далі,дальше,наступне,следующее,следующий вопрос,наступне питання,skip,skip it,skip this,next," +
    "pass,потім,потом,пізніше,позже,later,not now,не зараз,не сейчас,без відповіді,без ответа,⏭,➡,▶",
  back: "назад,повернутися,вернуться,повернись,вернись,back,go back,previous,попереднє,предыдущее,крок назад,шаг назад,верни,поверни,undo,⬅,◀,🔙,↩",
  cancel:
    "скасувати,скасуй,скасування,відміна,відмінити,отмена,отменить,отмени,cancel,stop,стоп,вийти,выйти,вихід,выход,exit,quit,припинити,прекратить,закрити,закрыть,abort,🛑,⛔",
  save: "зберегти,зберегти чернетку,збережи,сохранить,сохрани,сохранить черновик,save,save draft,save it,готово,done,кінець,finish,завершити,закончить,закінчити,надіслати,отправить,send,submit,💾",
};

const SHORTEST_FOLDED = 4;
const exact = new Map<string, Word>();
const folded = new Map<string, Word>();
for (const [word, forms] of Object.entries(spellings) as [Word, string][]) {
  for (const form of forms.split(",")) {
    if (!exact.has(form)) exact.set(form, word);
    if (form.length >= SHORTEST_FOLDED && !folded.has(foldWords(form))) folded.set(foldWords(form), word);
  }
}

function foldWords(text: string): string {
  return text.split(" ").map(foldOnce).join(" ");
}

const LONGEST = 60;

/** Yes, no, and the words that steer a questionnaire, only where they are the whole message; null for anything else. */
export function readYesNo(text: string): Word | null {
  if (text.length > LONGEST) return null;
  const bare = cleanText(text)
    .toLowerCase()
    .replace(/\p{Emoji_Modifier}/gu, "")
    .replace(/(?:\u200d?[♀♂])/gu, "");
  if (saysUnknown(bare) && !exact.has(bare)) return "unknown";
  const plain = bare.replace(/(?<=\p{L})['’ʼ`´′‘](?=\p{L})/gu, "").replaceAll("ё", "е");
  const sign = exact.get(plain.replace(/\s/g, ""));
  const words = plain.replace(/[^\p{L}]+/gu, " ").trim();
  // "так 👍" is a yes, "так, 12 березня" an answer.
  if (/\p{N}/u.test(plain)) return null;
  return sign ?? exact.get(oneScript(words)) ?? exact.get(words.split(" ").map(oneScript).join(" ")) ?? heard(words) ?? stretched(words);
}

function heard(words: string): Word | null {
  return words.length >= SHORTEST_FOLDED ? (folded.get(foldWords(words)) ?? null) : null;
}

/** "даааа", "ніііі", "yessss". */
function stretched(words: string): Word | null {
  return exact.get(words.replace(/(.)\1+/gu, "$1")) ?? null;
}
