import type { Command } from "../src/command.js";
import { about } from "./about.js";
import { ask } from "./ask.js";
import { compare } from "./compare.js";
import { draft } from "./draft.js";
import { example } from "./example.js";
import { figure } from "./figure.js";
import { figures } from "./figures.js";
import { helpFor } from "./help.js";
import { helped } from "./helped.js";
import { language } from "./language.js";
import { official } from "./official.js";
import { privacy } from "./privacy.js";
import { report } from "./report.js";
import { source } from "./source.js";
import { sources } from "./sources.js";
import { start } from "./start.js";

const listed: readonly Command[] = [start, ask, figures, figure, compare, sources, source, report, official, language, privacy, about];

/** Every command, in the order of menus and help; hidden ones, reached by buttons alone, stand last. */
export const commands: readonly Command[] = [...listed, helpFor(listed), helped, example, draft];
