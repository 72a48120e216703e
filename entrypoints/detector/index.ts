import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { contentState } from "../dom/contentState.ts";
import { createDetector } from "./createDetector.ts";

/** What every frame of every page pays for: a look at its text, and at what is added to it later. */
export default defineUnlistedScript(() => {
  const world = contentState();
  if (!world.detector && !world.highlighter) world.detector = createDetector();
});
