import { panelOpener } from "./panelOpener.ts";

// Browsers show a popup when its page has loaded: what stands in the HTML is painted first, and all the rest comes then.
addEventListener("load", async () => {
  const { mountPopup } = await import("../pages/mountPopup.tsx");
  mountPopup({ place: "popup", onPanel: panelOpener() });
});
