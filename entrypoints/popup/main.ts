import { panelOpener } from "./panelOpener.ts";

// Browsers show the popup once its page has loaded. Load the scripts after that: the static HTML is then visible at once.
addEventListener("load", async () => {
  const { mountPopup } = await import("../pages/mountPopup.tsx");
  mountPopup({ place: "popup", onPanel: panelOpener() });
});
