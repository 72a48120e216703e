import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { meetingPlace } from "../dom/meetingPlace.ts";
import { openGate } from "./createDetector.ts";

/** What every frame of every page pays for: a look at its text, and at what is added to it later. */
export default defineUnlistedScript(() => {
  const world = meetingPlace();
  if (!world.gate && !world.marks) world.gate = openGate();
});
