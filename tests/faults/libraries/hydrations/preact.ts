import { h, hydrate } from "preact";
import { PreactArticle } from "../articles/PreactArticle.ts";
import { offer } from "./offer.ts";

offer(() => hydrate(h(PreactArticle, null), document.getElementById("root") as HTMLElement));
