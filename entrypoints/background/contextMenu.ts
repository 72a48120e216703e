import type { Menus, Tabs } from "webextension-polyfill";
import { browser } from "../../data/browser.ts";
import { allCatalogs } from "../../data/i18n/allCatalogs.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { lookUp } from "./lookUp.ts";
import { toggleSite } from "./sites/toggleSite.ts";

/** Resolves when the menus of pages and of the toolbar button have the Lens's entries, in the reader's language. */
export async function createMenus({ language }: Pick<Settings, "language">): Promise<void> {
  // Firefox for Android has no menus of this kind.
  if (!browser.contextMenus) return;
  const { t } = await translatorFor(language, allCatalogs);
  await browser.contextMenus.removeAll();
  // Browsers put the selection in for %s.
  browser.contextMenus.create({ id: "look-up", title: t("menu.lookUp"), contexts: ["selection"] });
  browser.contextMenus.create({
    id: "toggle-site",
    title: t("menu.toggleSite"),
    contexts: ["page", "action"],
  });
}

/** Does what a chosen entry says. */
export function onMenu({ menuItemId, selectionText }: Menus.OnClickData, tab?: Tabs.Tab): void {
  if (menuItemId === "look-up") lookUp(selectionText ?? "");
  else if (menuItemId === "toggle-site") toggleSite(tab);
}
