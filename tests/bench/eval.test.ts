import { describe, expect, it } from "vitest";
import { locales } from "../../src/domain/locale.js";
import { meetsBars, scoreSet } from "./eval.js";

describe("the open question set on the shipped catalogue", () => {
  const { byLanguage } = scoreSet("dev", null);

  it.each(locales)("meets the bars in %s", (locale) => {
    const tally = byLanguage[locale];
    expect(tally && meetsBars(tally), JSON.stringify(tally)).toBe(true);
  });
});

describe.each(["civilians", "other", "children", "search", "railway", "libraries", "detained", "exchanges", "own"])(
  "a catalogue of its own (%s)",
  (name) => {
    const { all } = scoreSet(name, `${name}.yaml`);

    it("gives no wrong number and answers nothing that is not tracked", () => {
      expect({ wrongNumbers: all.wrongNumbers, falseAnswers: all.falseAnswers }).toEqual({ wrongNumbers: 0, falseAnswers: 0 });
    });
  },
);

describe.each(["tune", "twin1", "twin2", "twin3", "twin4", "twin5", "families", "press", "near", "narrow", "mixed"])(
  "questions that were read while the engine was tuned (%s)",
  (name) => {
    const { all } = scoreSet(name, null);

    it("get no wrong number, and nothing that is not tracked is answered", () => {
      expect({ wrongNumbers: all.wrongNumbers, falseAnswers: all.falseAnswers }).toEqual({ wrongNumbers: 0, falseAnswers: 0 });
    });
  },
);
