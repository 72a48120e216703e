import type { PopupTab } from "../../components/popup/popupTabs.ts";
import type { ExtensionPage } from "./LensBrowser.ts";

/** Shows a tab of the popup or the side panel as a link to it does, which the extension does not remember. */
export async function showTab(popup: ExtensionPage, tab: PopupTab): Promise<void> {
  await popup.evaluate((id) => {
    location.hash = id;
  }, tab);
  await popup.waitFor((id) => document.getElementById(id)?.hidden === false, tab);
}
