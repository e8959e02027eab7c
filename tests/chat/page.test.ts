import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chromiumPath, openBrowser } from "../support/browser.js";
import { chatServer } from "./stage.js";

describe.runIf(chromiumPath !== null)("the local chat in Chromium", () => {
  let chat: Awaited<ReturnType<typeof chatServer>>;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    chat = await chatServer();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await chat?.stopServer();
    await chat?.dropDatabase();
  });
  beforeEach(async () => {
    page = await browser.newPage({ locale: "uk-UA", viewport: { width: 360, height: 740 } });
    await page.goto(chat.url);
    await page.getByRole("article").first().waitFor();
  });
  afterEach(() => page.close());

  const message = () => page.getByRole("textbox", { name: "Ваше повідомлення" });
  const options = (more: { selected?: boolean } = {}) => page.getByRole("listbox", { name: "Команди" }).getByRole("option", more);
  const answers = () => page.getByRole("article", { name: "Звістка" });
  async function ask(question: string): Promise<string> {
    const before = await answers().count();
    await message().fill(question);
    await page.keyboard.press("Enter");
    await answers().nth(before).waitFor();
    return (await answers().nth(before).textContent()) ?? "";
  }

  it("greets first, in the browser's language", async () => {
    expect(await answers().first().textContent()).toContain("Вітаю");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("uk");
  });

  it("is used by keyboard alone", async () => {
    await message().focus();
    await page.keyboard.type("скільки зниклих безвісти в реєстрі");
    await page.keyboard.press("Enter");
    await answers().nth(1).waitFor();
    expect(await answers().nth(1).textContent()).toMatch(/55\s000/);
    await page.keyboard.press("ArrowUp");
    expect(await message().inputValue()).toBe("скільки зниклих безвісти в реєстрі");
  });

  it("opens the commands with a slash, walks them with arrows and closes them with Escape", async () => {
    await message().focus();
    await page.keyboard.type("/fig");
    await options().first().waitFor();
    expect(await options({ selected: true }).textContent()).toContain("/figures");
    await page.keyboard.press("ArrowDown");
    expect(await options({ selected: true }).textContent()).toMatch(/\/figure /);
    await page.keyboard.press("Escape");
    expect(await options().count()).toBe(0);
  });

  it("sends what was typed when the proposals for it are late", async () => {
    await message().focus();
    await page.keyboard.type("/");
    await options({ selected: true }).waitFor();
    await page.route("**/chat/commands*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    const before = await answers().count();
    await page.keyboard.type("sources");
    await page.keyboard.press("Enter");
    await answers().nth(before).waitFor();
    expect(await answers().nth(before).textContent()).toContain("Джерела");
  });

  it("proposes what a field may hold, and sends what is chosen", async () => {
    await message().focus();
    await page.keyboard.type("/source лубін");
    // The commands stand there until the field's own proposals come.
    await options().filter({ hasText: "Лубінець" }).first().waitFor();
    expect(await options({ selected: true }).count()).toBe(0);
    const before = await answers().count();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await answers().nth(before).waitFor();
    expect(await answers().nth(before).textContent()).toContain("Лубінець");
    expect(await options().count()).toBe(0);
  });

  it("presses a button of an answer", async () => {
    await answers().first().getByRole("button", { name: "Усі джерела" }).click();
    await answers().nth(1).waitFor();
    expect(await answers().nth(1).textContent()).toContain("Джерела");
  });

  it("shows HTML in a question as text", async () => {
    await ask("<img src=x onerror=alert(1)><b>скільки</b>");
    expect(await page.getByRole("article", { name: "Ви" }).last().textContent()).toContain("<img src=x onerror=alert(1)><b>скільки</b>");
    expect(await page.locator("article img").count()).toBe(0);
  });

  it("never scrolls sideways on a phone", async () => {
    await ask("які показники ви відстежуєте?");
    await ask(`скільки ${"ж".repeat(300)}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it("changes the language of page and bot", async () => {
    await page.getByRole("combobox", { name: "Мова" }).selectOption("en");
    expect(await page.getByRole("button", { name: "Send" }).count()).toBe(1);
    expect(await page.getByRole("textbox", { name: "Your message" }).count()).toBe(1);
  });

  it("starts anew as another person", async () => {
    await ask("привіт");
    await page.getByRole("combobox", { name: "Хто ви тут" }).selectOption("moderator");
    await expect.poll(() => page.getByRole("article").count()).toBe(1);
  });

  it("keeps a late answer out of another person's log", async () => {
    await page.route("**/chat/say", async (route) => {
      if (route.request().postData()?.includes("повільно")) await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    await message().fill("повільно");
    await page.keyboard.press("Enter");
    await page.getByRole("combobox", { name: "Хто ви тут" }).selectOption("moderator");
    await page.waitForResponse((response) => response.request().postData()?.includes("повільно") === true);
    await expect.poll(() => page.getByRole("article").count()).toBe(1);
  });

  it("follows a language that is chosen by a button", async () => {
    await answers().first().getByRole("button", { name: "Мова" }).click();
    await answers().last().getByRole("button", { name: "English" }).click();
    await expect.poll(() => page.getByRole("button", { name: "Send" }).count()).toBe(1);
  });

  it("says when the program is gone, and tries again with the same words", async () => {
    const { url, start } = chat;
    await chat.stopServer();
    await message().fill("скільки зниклих безвісти в реєстрі");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Спробувати ще раз" }).waitFor();
    const again = await start(Number(new URL(url).port));
    chat = { ...chat, stopServer: again.stop };
    await page.getByRole("button", { name: "Спробувати ще раз" }).click();
    await expect.poll(() => answers().last().textContent()).toMatch(/55\s000/);
  });
});
