import { h, hydrate } from "preact";
import { PreactArticle } from "../articles/PreactArticle.ts";
import { exposeHydrate } from "./exposeHydrate.ts";

exposeHydrate(() => hydrate(h(PreactArticle, null), document.getElementById("root") as HTMLElement));
