import * as v from "valibot";
import polyfilled, { type Runtime } from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { browser } from "../../data/browser.ts";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { logError } from "../../data/errors/errorLog.ts";
import { prepareLibrary } from "../../data/library/readLibrary.ts";
import { RequestSchema } from "../../data/messages/requests.ts";
import { pullSettings } from "../../data/settings/pullSettings.ts";
import { readSettings } from "../../data/settings/readSettings.ts";
import { answerExtensionPage } from "./answerExtensionPage.ts";
import { answer, frameOf } from "./answerRequest.ts";
import { applySettings } from "./applySettings.ts";
import { createMenus, onMenu } from "./contextMenu.ts";
import { followCommands } from "./followCommands.ts";
import { injectIntoOpenTabs } from "./injectIntoOpenTabs.ts";
import { onFirstStart } from "./onFirstStart.ts";
import { openWelcome } from "./openWelcome.ts";

/** Fills the library when the Lens is installed or updated, opens the gates when it is loaded, and answers the scripts on pages. */
export default defineBackground({
  // It shares its chunks with the pages: the records and the texts are in the package once.
  type: "module",
  main() {
    catchErrors("background");
    browser.runtime.onInstalled.addListener((details) => {
      // Where IndexedDB cannot be used, every reader has the bundled records.
      prepareLibrary().catch(reportError);
      readSettings().then(createMenus);
      openWelcome(details);
    });
    // Settings of an older release are of this one before a page is marked by them.
    onFirstStart(() => pullSettings().then(injectIntoOpenTabs));
    followCommands();
    // Has the background start with the browser: what another one has set while this one was shut is read above.
    browser.runtime.onStartup.addListener(() => {});
    // The reader has let the Lens into more sites: their open pages have no gate yet.
    browser.permissions.onAdded.addListener(() => injectIntoOpenTabs());
    browser.contextMenus?.onClicked.addListener(onMenu);
    applySettings();
    // Chromium by itself takes no promise for an answer.
    polyfilled.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
      const frame = frameOf(sender);
      if (!frame || !v.is(RequestSchema, message)) return answerExtensionPage(message, sender);
      return answer(message, frame).catch((error) => {
        logError("background", error);
        throw error;
      });
    });
  },
});
