import * as v from "valibot";
import polyfilled, { type Runtime } from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { browser } from "../../data/browser.ts";
import { prepareLibrary } from "../../data/library/prepareLibrary.ts";
import { RequestSchema } from "../../data/protocol/messages.ts";
import { answer, frameOf } from "./answer.ts";
import { followCommands } from "./followCommands.ts";
import { openGates } from "./openGates.ts";

/** Fills the library and opens the gates when the Lens is installed or updated, and answers the scripts on pages. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    // Where IndexedDB cannot be used, every reader has the bundled records.
    prepareLibrary().catch((error) => console.warn(error));
    openGates();
  });
  followCommands();
  // Chromium by itself takes no promise for an answer.
  polyfilled.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const frame = frameOf(sender);
    return frame && v.is(RequestSchema, message) ? answer(message, frame) : undefined;
  });
});
