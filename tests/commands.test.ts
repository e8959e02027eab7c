import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../commands/index.js";
import { type Command, execute } from "../src/command.js";
import { locales } from "../src/domain/locale.js";
import { allows, roles } from "../src/domain/roles.js";
import { UserError } from "../src/domain/user-error.js";
import { fieldsOf } from "../src/fields.js";
import { projectDir } from "../src/project.js";
import { contextFor } from "./support/context.js";

describe.each(commands.map((command) => [command.name, command] as const))("/%s", (name, command: Command) => {
  it("has a name both platforms accept", () => expect(name).toMatch(/^[a-z][a-z0-9_]{0,31}$/));

  it.each(locales)("says in %s what it does in 1 to 100 letters", (locale) => {
    expect(command.summary[locale].length).toBeGreaterThan(0);
    expect(command.summary[locale].length).toBeLessThanOrEqual(100);
  });

  it("asks for required fields first, each with a label in every language", () => {
    const fields = fieldsOf(command);
    const required = fields.map((field) => field.required);
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    for (const field of command.hidden ? [] : fields) for (const locale of locales) expect(field.label[locale]).not.toBe(field.name);
  });

  it.each(roles.filter((role) => !allows([role], command.role)))("refuses %s before reading the input", async (role) => {
    await expect(execute(command, undefined, contextFor({ roles: [role] }))).rejects.toEqual(new UserError("forbidden"));
  });
});

describe("the list of commands", () => {
  it("names every command once", () => {
    const names = commands.map((command) => command.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("holds every file of commands/", () => {
    const files = readdirSync(join(projectDir, "commands")).map((file) => file.replace(/\.ts$/, ""));
    expect(commands.map((command) => command.name).sort()).toEqual(files.filter((file) => file !== "index").sort());
  });

  it("has one command for free text", () => {
    expect(commands.filter((command) => command.freeText !== undefined).map((command) => command.name)).toEqual(["ask"]);
  });
});

describe("execute", () => {
  it("refuses input of the wrong type in the person's language", async () => {
    const helped = commands.find((command) => command.name === "helped") as Command;
    const asked = execute(helped, { answer: "x", verdict: "maybe" }, contextFor({ locale: "uk" }));
    await expect(asked).rejects.toMatchObject({ code: "invalid-input" });
  });
});
