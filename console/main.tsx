import { render } from "preact";
import { App } from "./app.js";
import { reachHand } from "./vault/reach-hand.js";

const page = document.getElementById("page");
if (page) render(<App hand={reachHand()} />, page);
