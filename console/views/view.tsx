import type { View as WhatToShow } from "../desk.js";
import { Home } from "./home.js";
import { Join } from "./join.js";
import { Login } from "./login.js";
import { SetUp } from "./set-up.js";
import { Simple } from "./simple.js";
import { Unlock } from "./unlock.js";
import { Waiting } from "./waiting.js";

/** The view that there is something of; while loading there is none. */
export type Shown = Exclude<WhatToShow, { readonly kind: "loading" }>;

export function View({ view }: { view: Shown }) {
  switch (view.kind) {
    case "set-up":
      return <SetUp token={view.token} />;
    case "join":
      return <Join token={view.token} />;
    case "login":
      return <Login ended={view.ended === true} />;
    case "unlock":
      return <Unlock home={view.home} />;
    case "waiting":
      return <Waiting home={view.home} />;
    case "home":
      return <Home home={view.home} />;
    default:
      return <Simple kind={view.kind} />;
  }
}
