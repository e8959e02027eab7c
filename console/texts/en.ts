import type { Texts } from "./uk.js";

/** The console's words in English. */
export const en: Texts = {
  "app-name": "Zvistka · console",
  language: "Language",
  loading: "Loading…",
  again: "Try again",
  cancel: "Cancel",
  show: "Show",
  hide: "Hide",
  copy: "Copy",
  copied: "Copied.",
  "copy-failed": "The browser did not allow copying. Select it and copy by hand.",
  print: "Print",

  "closed-title": "The vault is not set up yet",
  "closed-text":
    "The vault for families’ reports is set up by the first person who will read them. That takes a one-time link: the program shows it in the terminal when it is started with npm start. Open that link here, in the browser.",
  "open-already-title": "The vault is set up already",
  "open-already-text": "This link was for the first set-up, and that has happened. If you have a name and a passphrase, log in.",
  "to-login": "To the login",
  "dead-link-title": "This link does not work",
  "dead-link-text":
    "It has been used, or its time is over. The link for the set-up is new each time the program starts; a link for somebody invited works for ten minutes and once. Please ask for a new one.",

  "setup-step": "Step {step} of 4",
  "setup-title": "Setting up the vault",
  "setup-what":
    "You are about to make the keys that families’ reports will be sealed with. They are made in this browser. The server gets only what can seal, and nothing of what can open.",
  "setup-loss-title": "What matters most",
  "setup-loss":
    "If every passphrase and the paper with the recovery key are lost, nobody can read the reports any more: not you, not the people who run the server, not the authors of the program. There is no spare door on purpose, because those from whom we protect people would use it too.",
  "setup-need": "Have ready",
  "setup-need-time": "ten quiet minutes and a computer that you trust",
  "setup-need-paper": "a printer, or paper and a pen",
  "setup-need-place": "a locked place for this paper, away from the server",
  "setup-begin": "I understand, let’s begin",

  "who-title": "Your name and passphrase",
  name: "Name for colleagues",
  "name-help": "Only people who work in the console see it. It need not be your real one.",
  passphrase: "Passphrase",
  "passphrase-help":
    "At least 12 characters. Best are four or five random words that you use nowhere else. Write it down and keep it apart.",
  "passphrase-twice": "The same passphrase again",
  "passphrase-mismatch": "The two are not the same. Please type the second one again.",
  "passphrase-missing": "Please type a passphrase.",
  "name-missing": "Please type a name.",
  strength: "Length of the passphrase",
  "strength-short": "Too short, characters missing: {left}",
  "strength-fair": "It will do, longer is better",
  "strength-good": "A good length",
  "strength-strong": "A very good length",
  "make-keys": "Make the keys",
  "making-keys":
    "Making keys from the passphrase. This is slow on purpose: every attempt to guess will be as slow. Please wait a few seconds…",

  "paper-title": "The recovery key",
  "paper-text":
    "This is the only time you will see it. Print it or copy it onto paper. It opens every report, so lock the paper away, apart from the server, and send nobody a photo of it.",
  "paper-groups": "Recovery key, nine groups",
  "paper-copy-warning": "Other programs on this computer can see what you copy. Paper is safer; after pasting, copy something else.",
  "paper-print-title": "Zvistka: the vault’s recovery key",
  "paper-print-text":
    "This key opens every report of every family. Keep it locked away, apart from the server. It has no letters I, L, O or U: what looks like one is 1 or 0.",
  "paper-print-epoch": "Fingerprint of the vault’s first key ({epoch}):",
  "paper-done": "I have it, check me",

  "check-title": "Checking the paper",
  "check-text": "Type two groups from the paper, so that we both know it is right. Capitals do not matter.",
  "check-group": "Group {number}",
  "check-wrong": "That is not it. Look at the paper: groups {first} and {second}, from left to right, line by line.",
  "check-back": "Show the key again",
  "check-finish": "Set up the vault",
  saving: "Saving…",

  "done-title": "The vault is set up",
  "done-text":
    "From now on families’ reports can be sealed so that only people in the console read them. Put the paper in its safe place right now.",
  "done-second":
    "Invite a second person as soon as you can: if you fall ill or forget the passphrase, families should not have to wait for it.",
  "done-go": "Go to the console",

  "join-title": "Join the console",
  "join-text":
    "Colleagues have invited you. Choose a name and a passphrase: your keys are made in this browser. Then a colleague compares your key’s fingerprint with you and lets you in.",
  "wait-title": "One step left: comparing",
  "wait-text":
    "Call a colleague or stand beside them, and read these six groups out loud. They compare them with their screen and let you in. Do not compare in writing: that can be forged.",
  "your-fingerprint": "Your key’s fingerprint",
  "wait-check": "See whether I am in",
  "wait-still": "Not yet. Please wait for your colleague.",

  "login-title": "Log in to the console",
  "login-name": "Name",
  "login-button": "Log in",
  "login-working": "Checking the passphrase. This takes a few seconds on purpose…",
  "unlock-title": "Welcome back, {name}",
  "unlock-text":
    "You are logged in, but your key is locked: it does not stay in memory when the page is reloaded. Please type your passphrase.",
  "unlock-button": "Unlock the key",
  logout: "Log out",
  "session-ended": "The session is over: 30 minutes without activity, or 12 hours since the login. Please log in again.",

  "home-title": "Hello, {name}",
  "home-state": "Your key is open. It is in the memory of this tab alone and goes when you log out or close it.",
  "home-roles": "Your roles",
  "role-moderator": "moderator",
  "role-admin": "administrator",
  "role-editor": "editor of figures",
  "role-auditor": "auditor",
  "role-moderator-help": "reads reports; gets the keys",
  "role-admin-help": "invites and removes people",
  "role-editor-help": "keeps the figures; reads no reports",
  "role-auditor-help": "reads the log of actions; reads no reports",

  "people-title": "People",
  "person-you": "you",
  "person-since": "since {date}",
  "person-waiting": "waiting to be compared since {date}",
  fingerprint: "Fingerprint",
  "person-let-in": "Compare and let in",
  "person-remove": "Remove",
  "person-turn-away": "Turn away",
  "let-in-title": "Comparing: {name}",
  "let-in-text": "Let the person read the fingerprint on their screen to you out loud. Compare all six groups with these:",
  "let-in-roles": "Roles afterwards: {roles}.",
  "let-in-same": "I hear the person live, and all six groups are the same",
  "let-in-confirm": "Let in",
  "let-in-different": "If a single digit differs, do not let them in: somebody may have swapped the key. Turn away and invite again.",
  "let-in-done": "{name} is in.",
  "remove-title": "Remove {name}?",
  "remove-text":
    "They are logged out everywhere at once and cannot log in again. New reports will be sealed with a new key that they do not have. What they have read or saved already cannot be taken back.",
  "remove-text-plain": "They are logged out everywhere at once and cannot log in again.",
  "remove-confirm": "Yes, remove",
  "remove-done": "{name} is removed. There is a new key.",
  "remove-done-plain": "{name} is removed.",
  "remove-working": "Making a new key…",

  "epochs-title": "Keys of the vault",
  "epochs-text":
    "A key serves until somebody is removed; then there is a new one. The fingerprint of the present key must be the same for all colleagues.",
  "epoch-now": "in use since {date}",
  "epoch-past": "from {from} to {to}",
  "epoch-closed": "closed to you",

  "invite-title": "Invite a person",
  "invite-text": "Choose what the person may do. The link works for ten minutes and once; hand it over so that nobody else sees it.",
  "invite-roles": "What they may do",
  "invite-none": "Choose at least one.",
  "invite-make": "Make a link",
  "invite-link": "Invitation link",
  "invite-until": "Works until {time}. It is shown here and now only.",

  "change-title": "Change the passphrase",
  "change-old": "Present passphrase",
  "change-new": "New passphrase",
  "change-twice": "The new one again",
  "change-button": "Change",
  "change-done": "The passphrase is changed. Your other sessions have ended.",
  "change-note":
    "If somebody has learned your passphrase, changing it is not enough: ask colleagues to remove you and invite you again, so that the keys are new.",

  "error-no-session": "You are not logged in, or the session has ended. Please log in again.",
  "error-forbidden": "Your role does not allow this.",
  "error-link-invalid": "The link has been used, or its time is over. Please ask for a new one.",
  "error-vault-exists":
    "Somebody else has just set the vault up. Ask your colleagues who did; if nobody, stop the program and read SECURITY.md.",
  "error-vault-missing": "There is no vault yet.",
  "error-vault-altered":
    "Careful: the vault’s key in the database is not the one that the program knows. It may have been swapped. Do nothing, and call whoever runs the server.",
  "error-name-refused": "A name has 2 to 40 letters or digits; a space, full stop, apostrophe or hyphen may stand between them.",
  "error-name-taken": "This name is taken. Please choose another.",
  "error-login-refused": "Name or passphrase does not fit. Check the keyboard layout.",
  "error-too-many-attempts": "Too many attempts. Please wait fifteen minutes.",
  "error-member-unknown": "This person is not here any more, or has been let in already. The list is up to date now.",
  "error-key-changed": "This person’s key has changed since you saw it. Do not let them in before you know why.",
  "error-second-person": "You invited this person yourself. Another moderator has to compare and let them in.",
  "error-not-yourself": "You cannot remove yourself. Please ask a colleague.",
  "error-out-of-date": "Something has changed in the meantime. The page is up to date now; please try again.",
  "error-invalid-input": "The server did not understand the request. Reload the page and try again.",
  "error-unexpected":
    "Something went wrong, and it is not your fault. Please try again; if that does not help, tell whoever runs the server.",
  "error-unreachable": "The server does not answer. Check the connection and try again.",
  "error-passphrase-too-short": "Too short: at least 12 characters are needed.",
  "error-cost-refused": "This device lacks the memory for the keys. Close other tabs, or use a computer.",
  "error-does-not-open": "The passphrase does not fit. Check the keyboard layout.",
  "error-keys-wrong":
    "Careful: the keys from the server are not what they should be. They may have been swapped. Do nothing, and call your colleagues.",
};
