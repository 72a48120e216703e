import { createElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { ReactPage } from "../articles/ReactPage.ts";
import { exposeHydrate } from "./exposeHydrate.ts";

exposeHydrate((report) =>
  hydrateRoot(document, createElement(ReactPage), {
    onRecoverableError: report,
    onCaughtError: report,
    onUncaughtError: report,
  }),
);
