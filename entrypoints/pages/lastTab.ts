import { isPopupTab, type PopupTab } from "../../components/popup/popupTabs.ts";
import { browser } from "../../data/browser.ts";
import { PRIVATE_TAB_KEY } from "../../data/settings/privateSites.ts";
import { isInPrivateWindow } from "./activeTab.ts";
import { beforeFirstRender } from "./beforeFirstRender.ts";

/** Resolves to the tab of the popup that was chosen last, if any since the browser was started and known in time. */
export function readLastTab(): Promise<PopupTab | undefined> {
  return beforeFirstRender(readStoredTab());
}

async function readStoredTab(): Promise<PopupTab | undefined> {
  const key = await storageKey();
  const { [key]: stored } = await browser.storage.session.get(key);
  return isPopupTab(stored) ? stored : undefined;
}

/** Remembers a tab of the popup until the browser exits. */
export async function storeLastTab(tab: PopupTab): Promise<void> {
  await browser.storage.session.set({ [await storageKey()]: tab });
}

/** Resolves to the key in `storage.session`. Private windows have their own: what is chosen there stays there. */
async function storageKey(): Promise<string> {
  return (await isInPrivateWindow()) ? PRIVATE_TAB_KEY : "lastTab";
}
