import { afterEach, beforeEach } from "vitest";
import { commands } from "vitest/browser";
import { pageOfTest } from "./pageOfTest.ts";

const isFirefox = navigator.userAgent.includes("Firefox");
const extensionUrl = isFirefox ? "moz-extension://lens/" : "chrome-extension://lens/";

const kept = globalThis as { apiOfTests?: object };

/**
 * The extension API as the content scripts see it: always the same object, also in the next file of the same page, because
 * modules keep the one that they find.
 */
const api = kept.apiOfTests ?? {};
Object.assign(globalThis, { chrome: api, apiOfTests: api });
// As `pageOfTest.clear` leaves it for each later test.
globalThis.dystoniaLens = {};

/** A test that needs more of the API adds it. */
beforeEach(() => {
  const runtime = {
    id: "lens",
    getURL: (path: string) => extensionUrl + path,
    sendMessage: async () => undefined,
  };
  Object.assign(api, { runtime });
});

afterEach(async ({ task }) => {
  if (task.result?.state === "fail") {
    const name = task.fullName.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 150);
    const folder = await commands.saveFailure(name, document.documentElement.outerHTML);
    console.error(`Screenshot and HTML of the failed test: ${folder}`);
  }
  pageOfTest.clear();
});
