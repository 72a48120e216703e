import polyfilled from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { browser } from "../../data/browser.ts";
import { bundledRecords } from "../../data/content/bundle.ts";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { prepareLibrary } from "../../data/library/readLibrary.ts";
import { updateNews } from "../../data/news/contentNews.ts";
import { readSettings, repairSettings } from "../../data/settings/settingsStorage.ts";
import { answerRequest } from "./answerRequest.ts";
import { applySettings } from "./applySettings.ts";
import { listenToCommands } from "./commands.ts";
import { createMenus, onMenu } from "./contextMenu.ts";
import { followSync } from "./followSync.ts";
import { followTabs } from "./followTabs.ts";
import { forgetPrivateWindows } from "./forgetPrivateWindows.ts";
import { listenToOmnibox } from "./omnibox.ts";
import { onFirstStart } from "./onFirstStart.ts";
import { openWelcome } from "./openTabs.ts";
import { restrictStorage } from "./restrictStorage.ts";
import { applySites } from "./sites/applySites.ts";

/** Registers all listeners of the background. */
export default defineBackground({
  // A module shares the chunks with records and texts with the extension pages, so the package contains them once.
  type: "module",
  main() {
    catchErrors("background");
    restrictStorage().catch(reportError);
    browser.runtime.onInstalled.addListener((details) => {
      // Without IndexedDB the bundled records are used.
      prepareLibrary().catch(reportError);
      readSettings().then(createMenus);
      openWelcome(details);
    });
    const syncNow = followSync();
    onFirstStart(() => {
      syncNow();
      updateNews(bundledRecords).catch(reportError);
      return repairSettings().then(applySites);
    });
    // The listener starts the background with the browser, so that onFirstStart syncs the settings.
    browser.runtime.onStartup.addListener(() => {});
    // The user has granted access to more sites: their open pages have no detector yet.
    browser.permissions.onAdded.addListener(() => void applySites().catch(reportError));
    forgetPrivateWindows();
    followTabs();
    listenToCommands();
    listenToOmnibox();
    browser.contextMenus?.onClicked.addListener(onMenu);
    applySettings();
    // The polyfill, because Chromium's own API accepts no promise from a listener.
    polyfilled.runtime.onMessage.addListener(answerRequest);
  },
});
