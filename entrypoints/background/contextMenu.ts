import type { Menus, Tabs } from "webextension-polyfill";
import { browser } from "../../data/browser.ts";
import { allCatalogs } from "../../data/i18n/allCatalogs.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { lookUp } from "./lookUp.ts";
import { toggleSite } from "./sites/toggleSite.ts";

let lastCreation: Promise<void> = Promise.resolve();

/** Creates the items of the context menus in the reader's language; earlier ones are removed. */
export function createMenus(settings: Pick<Settings, "language">): Promise<void> {
  // One after the other: two that overlap would both create the same item after both have removed the earlier ones.
  const creation = lastCreation.then(() => replaceMenus(settings));
  lastCreation = creation.catch(() => {});
  return creation;
}

async function replaceMenus({ language }: Pick<Settings, "language">): Promise<void> {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  const { t } = await translatorFor(language, allCatalogs);
  await browser.contextMenus.removeAll();
  // The browser replaces %s by the selected text.
  browser.contextMenus.create({ id: "look-up", title: t("menu.lookUp"), contexts: ["selection"] });
  browser.contextMenus.create({
    id: "toggle-site",
    title: t("menu.toggleSite"),
    contexts: ["page", "action"],
  });
}

/** Handles a click on an item. */
export function onMenu(
  { menuItemId, selectionText = "", frameId = 0 }: Menus.OnClickData,
  tab?: Tabs.Tab,
): void {
  if (menuItemId === "look-up") lookUp(selectionText, tab, frameId).catch(reportError);
  else if (menuItemId === "toggle-site") toggleSite(tab);
}
