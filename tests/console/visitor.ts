import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { projectDir } from "../../src/project.js";

export interface Visitor {
  readonly page: Page;
  /** What the browser complained about: scripts that failed, anything that the policy refused. */
  readonly complaints: string[];
  /** The bodies of all requests. */
  readonly sent: string[];
  open(url: string): Promise<void>;
  press(name: string): Promise<void>;
  fill(label: string, value: string): Promise<void>;
  /** Waits for a page with this title. */
  arrive(title: string): Promise<void>;
  /** A picture of the whole page at the width of a computer and at that of a phone; throws when it scrolls sideways. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

const pictures = join(projectDir, ".cache", "console-pictures");
mkdirSync(pictures, { recursive: true });
const wide = { width: 1280, height: 900 };
const narrow = { width: 360, height: 740 };

/** Somebody with a browser of their own, in Ukrainian. */
export async function visitor(browser: Browser, options: { dark?: boolean; locale?: string } = {}): Promise<Visitor> {
  const context = await browser.newContext({
    locale: options.locale ?? "uk-UA",
    viewport: wide,
    colorScheme: options.dark ? "dark" : "light",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const [complaints, sent]: [string[], string[]] = [[], []];
  page.on("console", (message) => void (["error", "warning"].includes(message.type()) && complaints.push(message.text())));
  page.on("pageerror", (error) => void complaints.push(error.message));
  page.on("request", (request) => void sent.push(`${request.url()} ${request.postData() ?? ""}`));
  return {
    page,
    complaints,
    sent,
    open: async (url) => void (await page.goto(url)),
    press: (name) => page.getByRole("button", { name, exact: true }).click(),
    fill: (label, value) => page.getByLabel(label, { exact: true }).fill(value),
    arrive: (title) => page.getByRole("heading", { level: 1, name: title }).waitFor(),
    picture: async (name) => {
      for (const [size, viewport] of Object.entries({ 1280: wide, 360: narrow })) {
        await page.setViewportSize(viewport);
        const broad = await page.evaluate(() => document.documentElement.scrollWidth);
        if (broad > viewport.width) throw new Error(`${name} is ${broad} pixels broad on a screen of ${viewport.width}`);
        await page.screenshot({ path: join(pictures, `${name}-${size}.png`), fullPage: true });
      }
      await page.setViewportSize(wide);
    },
    close: () => context.close(),
  };
}
