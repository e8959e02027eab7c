import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { StateShape } from "../src/console/shapes.js";
import { api } from "./api.js";
import { type Desk, DeskContext, type View } from "./desk.js";
import { takeLink, viewOf } from "./open-link.js";
import type { FarHand } from "./vault/calls.js";
import { View as Shown } from "./views/view.js";
import { firstLocale, keepLocale, type Locale, languages, sentenceOf, wordsOf } from "./words.js";

/** The whole page: the language, and whatever belongs to who is there. */
export function App({ hand }: { hand: FarHand }) {
  const [locale, setLocale] = useState(firstLocale);
  const [state, setState] = useState<StateShape | null>(null);
  const [view, go] = useState<View>({ kind: "loading" });
  const [failed, setFailed] = useState<unknown>(null);
  const say = useMemo(() => wordsOf(locale), [locale]);

  const enter = useCallback(async () => {
    const now = await api.state();
    setState(now);
    go(await viewNow(now, hand));
  }, [hand]);
  const leave = useCallback(
    async (ended = false) => {
      await hand.lock();
      setState(await api.state());
      go({ kind: "login", ended });
    },
    [hand],
  );
  const begin = useCallback(async () => {
    setFailed(null);
    try {
      const link = takeLink();
      if (link === null) return await enter();
      const now = await api.state();
      setState(now);
      go(await viewOf(link, now));
    } catch (error) {
      setFailed(error);
    }
  }, [enter]);
  useEffect(() => {
    void begin();
    // A link opened in a tab where the console is open already changes only what stands behind #.
    const onLink = () => void begin();
    addEventListener("hashchange", onLink);
    return () => removeEventListener("hashchange", onLink);
  }, [begin]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  const choose = (chosen: Locale) => {
    keepLocale(chosen);
    setLocale(chosen);
  };
  const desk: Desk | null = state && { locale, say, hand, state, go, enter, leave };
  return (
    <>
      <header>
        <p class="app">{say("app-name")}</p>
        <label class="language">
          <span>{say("language")}</span>
          <select value={locale} onChange={(event) => choose(event.currentTarget.value as Locale)}>
            {Object.entries(languages).map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </header>
      <main>
        {failed !== null ? (
          <>
            <p class="problem" role="alert">
              {say(sentenceOf(failed))}
            </p>
            <button type="button" onClick={begin}>
              {say("again")}
            </button>
          </>
        ) : desk === null || view.kind === "loading" ? (
          <p role="status">{say("loading")}</p>
        ) : (
          <DeskContext.Provider value={desk}>
            <Shown view={view} />
          </DeskContext.Provider>
        )}
      </main>
    </>
  );
}

/** What belongs to whoever is logged in; the epochs are opened again each time, since there may be a new one. */
async function viewNow({ isOpen, isLoggedIn }: StateShape, hand: FarHand): Promise<View> {
  if (!isOpen) return { kind: "closed" };
  if (!isLoggedIn) return { kind: "login" };
  const home = await api.home();
  if (home.member.joinedAt === null) return { kind: "waiting", home };
  if (!(await hand.isUnlocked())) return { kind: "unlock", home };
  await hand.openEpochs(home.epochs);
  return { kind: "home", home };
}
