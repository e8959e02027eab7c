// What the console's page will be in this respect: a module from the same host that imports the vault.
import * as epochKey from "./vault/epoch-key.js";
import * as fileSeal from "./vault/file-seal.js";
import * as moderatorKey from "./vault/moderator-key.js";
import * as passphrase from "./vault/passphrase.js";
import * as recoveryKey from "./vault/recovery-key.js";
import * as reportSeal from "./vault/report-seal.js";

globalThis.vault = { ...epochKey, ...fileSeal, ...moderatorKey, ...passphrase, ...recoveryKey, ...reportSeal };
document.documentElement.dataset.vault = "ready";
