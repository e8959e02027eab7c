import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linkAddress } from "../../src/console/routes.js";
import { offerSetUp } from "../../src/domain/vault/links.js";
import { fromText } from "../../src/vault/envelope-text.js";
import { openEpochKey } from "../../src/vault/epoch-key.js";
import { recoveryKeyPair } from "../../src/vault/recovery-key.js";
import { everythingKept, formsOf } from "../domain/vault/canary.js";
import { chromiumPath, openBrowser } from "../support/browser.js";
import { builtPage, type ConsoleStage, consoleStage } from "./stage.js";
import { type Visitor, visitor } from "./visitor.js";

const phrases = { olena: "канарейка співає над рікою", petro: "ліхтар тихенько гасне вранці", fresh: "новенька фраза для Олени" };

describe.runIf(chromiumPath !== null)("the console in Chromium", () => {
  let built: Awaited<ReturnType<typeof builtPage>>;
  let stage: ConsoleStage;
  let browser: Browser;
  let olena: Visitor;
  let petro: Visitor;
  let paper = "";
  beforeAll(async () => {
    built = await builtPage();
    stage = await consoleStage(built.folder);
    browser = await openBrowser();
    [olena, petro] = [await visitor(browser), await visitor(browser, { dark: true })];
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
    built?.remove();
  });

  const fillWho = async (who: Visitor, name: string, passphrase: string) => {
    await who.fill("Ім’я для колег", name);
    await who.fill("Парольна фраза", passphrase);
    await who.fill("Ще раз та сама фраза", passphrase);
  };
  const logIn = async (who: Visitor, name: string, passphrase: string) => {
    await who.fill("Ім’я", name);
    await who.fill("Парольна фраза", passphrase);
    await who.press("Увійти");
  };
  const fingerprintIn = async (who: Visitor, selector: string) =>
    (await who.page.locator(selector).first().innerText()).replace(/\s+/g, " ").trim();

  /** Got with the paper, as after the loss of every passphrase. */
  const epochSecret = async () => {
    const { db } = stage.foundation;
    const key = await db.epochKey.findUniqueOrThrow({ where: { name: "2026-Q4" } });
    const { wrap } = await db.epochWrap.findFirstOrThrow({ where: { epoch: "2026-Q4", recipient: "recovery" } });
    return openEpochKey(key, wrap, recoveryKeyPair(paper)).secretKey;
  };

  it("says what to do while there is no vault and no link", async () => {
    await olena.open(`${stage.url}console`);
    await olena.arrive("Сховище ще не створено");
    await olena.picture("01-closed");
  });

  it("sets the vault up: meaning, name, paper, paper asked back", async () => {
    const token = (await offerSetUp(stage.foundation)) ?? "";
    await olena.open(linkAddress(stage.url, "set-up", token));
    await olena.arrive("Створення сховища");
    expect(olena.page.url()).not.toContain(token);
    await olena.picture("02-meaning");
    await olena.press("Я розумію, почнімо");
    await olena.arrive("Ваше ім’я і парольна фраза");
    await olena.fill("Парольна фраза", "коротка");
    await olena.press("Створити ключі");
    await olena.page.getByText("Введіть ім’я.").waitFor();
    await olena.picture("03-who-problems");
    await fillWho(olena, "Олена", phrases.olena);
    await olena.picture("04-who");
    await olena.press("Створити ключі");
    await olena.arrive("Ключ відновлення");
    const groups = await olena.page.getByRole("list", { name: "Ключ відновлення, дев’ять груп" }).getByRole("listitem").allInnerTexts();
    paper = groups.join("-");
    expect(paper).toMatch(/^(?:[0-9A-Z]{4}-){8}[0-9A-Z]{4}$/);
    await olena.press("Скопіювати");
    await olena.page.getByText("Скопійовано.").waitFor();
    expect(await olena.page.evaluate(() => navigator.clipboard.readText())).toBe(paper);
    await olena.picture("05-paper");
    await olena.page.emulateMedia({ media: "print" });
    await olena.picture("06-paper-printed");
    expect(await olena.page.getByText("Відбиток першого ключа сховища").isVisible()).toBe(true);
    await olena.page.emulateMedia({ media: "screen" });
    await olena.press("Записано, перевірмо");
    await olena.arrive("Перевірка паперу");
    const fields = olena.page.getByRole("textbox");
    await fields.nth(0).fill("XXXX");
    await fields.nth(1).fill("YYYY");
    await olena.press("Створити сховище");
    await olena.page.getByText("Не збігається.").waitFor();
    await olena.picture("07-check-wrong");
    expect(await stage.foundation.db.epochKey.count()).toBe(0);
    const asked = (await olena.page.getByText(/^Група \d$/).allInnerTexts()).map((label) => Number(label.slice(-1)));
    for (const [at, number] of asked.entries()) await fields.nth(at).fill((groups[number - 1] ?? "").toLowerCase());
    await olena.press("Створити сховище");
    await olena.arrive("Сховище створено");
    await olena.picture("08-done");
    await olena.press("Перейти до консолі");
    await olena.arrive("Вітаю, Олена");
    await olena.page.getByText("2026-Q4").waitFor();
    await olena.picture("09-home");
  }, 120_000);

  it("logs out, refuses a wrong passphrase, logs in", async () => {
    await olena.press("Вийти");
    await olena.arrive("Вхід до консолі");
    await olena.picture("10-login");
    await logIn(olena, "Олена", "зовсім інша фраза");
    await olena.page.getByText("Ім’я або парольна фраза не підходить").waitFor();
    await olena.picture("11-login-wrong");
    await logIn(olena, "олена ", phrases.olena);
    await olena.arrive("Вітаю, Олена");
  }, 120_000);

  it("asks for the passphrase again after a reload", async () => {
    await olena.page.reload();
    await olena.arrive("З поверненням, Олена");
    await olena.picture("12-unlock");
    await olena.fill("Парольна фраза", "зовсім інша фраза");
    await olena.press("Відкрити ключ");
    await olena.page.getByText("Парольна фраза не підходить").waitFor();
    await olena.fill("Парольна фраза", phrases.olena);
    await olena.press("Відкрити ключ");
    await olena.arrive("Вітаю, Олена");
  }, 120_000);

  it("lets a colleague join after the fingerprints were compared", async () => {
    await olena.press("Створити посилання");
    const link = await olena.page.locator(".link").innerText();
    await olena.picture("13-invite");
    await petro.open(link);
    await petro.arrive("Приєднатися до консолі");
    await petro.picture("14-join");
    await fillWho(petro, "Петро", phrases.petro);
    await petro.press("Створити ключі");
    await petro.arrive("Лишився один крок: звірка");
    await petro.page.locator(".groups span").nth(5).waitFor();
    await petro.picture("15-waiting");
    const read = await fingerprintIn(petro, ".groups");
    await petro.press("Перевірити, чи вже впустили");
    await petro.page.getByText("Ще ні.").waitFor();

    await olena.page.reload();
    await olena.fill("Парольна фраза", phrases.olena);
    await olena.press("Відкрити ключ");
    await olena.arrive("Вітаю, Олена");
    await olena.press("Звірити і впустити: Петро");
    expect(await fingerprintIn(olena, ".panel .groups")).toBe(read);
    expect(await olena.page.getByRole("button", { name: "Впустити", exact: true }).isDisabled()).toBe(true);
    await olena.picture("16-compare");
    await olena.page.getByRole("checkbox", { name: /шість груп збігаються/ }).check();
    await olena.press("Впустити");
    await olena.page.getByText("Петро: доступ відкрито.").waitFor();
    await olena.page.getByRole("button", { name: "Звірити і впустити: Петро" }).waitFor({ state: "detached" });
    expect(await olena.page.locator(".panel").count()).toBe(0);
    expect(await olena.page.evaluate(() => document.activeElement?.textContent)).toBe("Петро: доступ відкрито.");
    await petro.press("Перевірити, чи вже впустили");
    await petro.arrive("Вітаю, Петро");
    await petro.page.getByText("2026-Q4").waitFor();
    await petro.picture("17-home-dark");
    expect(await stage.foundation.db.epochWrap.count()).toBe(3);
  }, 120_000);

  it("says that a link was used, or that the vault is set up", async () => {
    const other = await visitor(browser);
    await other.open(`${stage.url}console/#join=${"A".repeat(43)}`);
    await other.arrive("Посилання не діє");
    await other.picture("17-dead-link");
    await other.open(`${stage.url}console/#set-up=${"A".repeat(43)}`);
    await other.arrive("Сховище вже створено");
    await other.close();
  }, 60_000);

  it("changes the passphrase", async () => {
    await olena.page.getByText("Змінити парольну фразу").click();
    await olena.picture("18-change");
    await olena.fill("Теперішня парольна фраза", phrases.olena);
    await olena.fill("Нова парольна фраза", phrases.fresh);
    await olena.fill("Ще раз нова фраза", phrases.fresh);
    await olena.press("Змінити");
    await olena.page.getByText("Фразу змінено.").waitFor();
    await olena.press("Вийти");
    await olena.arrive("Вхід до консолі");
    await logIn(olena, "Олена", phrases.olena);
    await olena.page.getByText("не підходить").waitFor();
    await logIn(olena, "Олена", phrases.fresh);
    await olena.arrive("Вітаю, Олена");
  }, 120_000);

  it("removes a colleague, and begins a new epoch that they cannot open", async () => {
    await olena.press("Вилучити: Петро");
    await olena.picture("19-remove");
    await olena.press("Так, вилучити");
    await olena.page.getByText("Петро: вилучено. Новий ключ створено.").waitFor();
    await olena.page.getByText("2026-Q4-2").waitFor();
    await olena.picture("20-home-after");
    const wraps = await stage.foundation.db.epochWrap.findMany({ orderBy: [{ epoch: "asc" }, { recipient: "asc" }] });
    expect(wraps.map(({ epoch }) => epoch)).toEqual(["2026-Q4", "2026-Q4", "2026-Q4-2", "2026-Q4-2"]);
    await petro.press("Вийти");
    await petro.arrive("Вхід до консолі");
    await petro.page.getByText("Сеанс завершено").waitFor();
    await logIn(petro, "Петро", phrases.petro);
    await petro.page.getByText("не підходить").waitFor();
  }, 120_000);

  it("is used by keyboard alone, in the order in which it is read", async () => {
    await olena.page.reload();
    await olena.arrive("З поверненням, Олена");
    const at: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await olena.page.keyboard.press("Tab");
      at.push(
        await olena.page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? ""),
      );
    }
    expect(at).toEqual(["", "Показати: Парольна фраза", "Вийти", "Відкрити ключ"]);
    await olena.page.getByLabel("Парольна фраза", { exact: true }).focus();
    await olena.page.keyboard.type(phrases.fresh);
    await olena.page.keyboard.press("Enter");
    await olena.arrive("Вітаю, Олена");
    expect(await olena.page.evaluate(() => document.activeElement?.textContent)).toBe("Вітаю, Олена");
  }, 120_000);

  it("ends a session that rests for half an hour", async () => {
    stage.pass(30 * 60_000);
    await olena.press("Створити посилання");
    await olena.arrive("Вхід до консолі");
    await olena.picture("21-ended");
  }, 60_000);

  it("speaks three languages, and fits a phone in each", async () => {
    for (const [locale, title] of [
      ["en", "Log in to the console"],
      ["ru", "Вход в консоль"],
      ["uk", "Вхід до консолі"],
    ] as const) {
      await olena.page.getByRole("combobox").selectOption(locale);
      await olena.arrive(title);
      await olena.picture(`22-${locale}`);
      expect(await olena.page.evaluate(() => document.documentElement.lang)).toBe(locale);
      await olena.page.setViewportSize({ width: 360, height: 740 });
      expect(await olena.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });

  it("complained about nothing, and neither sent nor kept a passphrase or the paper", async () => {
    const refused = /status of 40[0-9]/;
    expect([...olena.complaints, ...petro.complaints].filter((text) => !refused.test(text))).toEqual([]);
    const everything = [...olena.sent, ...petro.sent].join("\n");
    const bytesSent = [...everything.matchAll(/v1\.[\w-]{20,}/g)].map(([text]) => Buffer.from(fromText(text)).toString("hex")).join("\n");
    expect(everything).toContain("/console/api/set-up");
    const kept = await everythingKept(stage);
    const secret = Buffer.from(await epochSecret()).toString("hex");
    expect([bytesSent.includes(secret), kept.includes(secret), bytesSent.length > 1_000]).toEqual([false, false, true]);
    for (const secret of [...Object.values(phrases), paper, paper.replaceAll("-", "")]) {
      for (const form of formsOf(secret)) expect([everything.includes(form), kept.includes(form)]).toEqual([false, false]);
    }
  });
});
