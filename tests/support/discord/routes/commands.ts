import type { APIApplicationCommand } from "discord-api-types/v10";
import { getOrAdd } from "../get-or-add.js";
import { guildForBot } from "../permissions.js";
import { refuse } from "../refusal.js";
import { type Answer, type Call, created, noContent, ok, type Route, route } from "../router.js";
import { type CommandForm, readCommand, readCommands } from "../validate-commands.js";
import type { World } from "../world.js";

const roots = ["/applications/:application/commands", "/applications/:application/guilds/:guild/commands"];
const most: Record<number, number> = { 1: 100, 2: 15, 3: 15 };

/** Registration of commands, global and per guild. */
export const commandRoutes: Route[] = roots.flatMap((root) => [
  route(`GET ${root}`, (call) => ok([...commandsOf(call).values()].map((one) => inList(one, call)))),
  route(`PUT ${root}`, overwrite),
  route(`POST ${root}`, (call) => {
    const form = readCommand(call.json);
    const all = commandsOf(call);
    const same = [...all.values()].find((one) => one.name === form.name && one.type === (form.type ?? 1));
    const ofType = [...all.values()].filter(({ type }) => type === (form.type ?? 1)).length;
    if (!same && ofType >= (most[form.type ?? 1] ?? 0)) throw refuse(30032);
    const command = toRecord(call, form, same?.id);
    all.set(command.id, command);
    return same ? ok(command) : created(command);
  }),
  route(`GET ${root}/:command`, (call) => ok(one(call))),
  route(`PATCH ${root}/:command`, (call) => {
    const before = one(call);
    const form = readCommand({ ...before, ...(call.json as object) });
    const command = toRecord(call, form, before.id);
    commandsOf(call).set(command.id, command);
    return ok(command);
  }),
  route(`DELETE ${root}/:command`, (call) => {
    commandsOf(call).delete(one(call).id);
    return noContent;
  }),
]);

function overwrite(call: Call): Answer {
  const before = commandsOf(call);
  const forms = readCommands(call.json);
  const idOf = (form: CommandForm) => [...before.values()].find((old) => old.name === form.name && old.type === (form.type ?? 1))?.id;
  const records = forms.map((form) => toRecord(call, form, idOf(form)));
  before.clear();
  for (const record of records) before.set(record.id, record);
  return ok(records);
}

function commandsOf(call: Call): Map<string, APIApplicationCommand> {
  if (call.param("application") !== call.world.applicationId) throw refuse(50001);
  const guild = guildOf(call);
  return commandTable(call.world, guild ?? "global");
}

function guildOf(call: Call): string | undefined {
  return call.path.includes("/:guild/") ? guildForBot(call.world, call.param("guild")).id : undefined;
}

/** The commands registered for a guild, or for "global". */
export function commandTable(world: World, scope: string): Map<string, APIApplicationCommand> {
  return getOrAdd(world.commands, scope, () => new Map());
}

function one(call: Call): APIApplicationCommand {
  const found = commandsOf(call).get(call.param("command"));
  if (!found) throw refuse(10063);
  return found;
}

function toRecord(call: Call, form: CommandForm, id?: string): APIApplicationCommand {
  const guildId = guildOf(call);
  if (id === undefined) countCreation(call.world, guildId ?? "global");
  return {
    id: id ?? call.world.newId(),
    application_id: call.world.applicationId,
    version: call.world.newId(),
    default_member_permissions: null,
    nsfw: false,
    ...form,
    type: form.type ?? 1,
    name_localizations: form.name_localizations ?? null,
    description: form.description ?? "",
    description_localizations: form.description_localizations ?? null,
    integration_types: form.integration_types ?? [0],
    contexts: form.contexts ?? null,
    ...(guildId === undefined ? {} : { guild_id: guildId }),
  } as unknown as APIApplicationCommand;
}

/** 200 new commands a day for each guild, and for the global list. */
function countCreation(world: World, scope: string): void {
  const today = getOrAdd(world.creations, scope, (): number[] => []).filter((at) => at > world.now() - 86_400_000);
  if (today.length >= 200) throw refuse(30034);
  world.creations.set(scope, [...today, world.now()]);
}

/** Lists leave the localizations out unless they are asked for. */
function inList(command: APIApplicationCommand, call: Call): object {
  if (call.query.get("with_localizations") === "true") return command;
  const { name_localizations: _, description_localizations: __, ...rest } = command;
  return rest;
}
