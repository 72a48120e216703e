import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");

/** The files that use a storage of the browser, and what they store. PRIVACY.md lists the same. */
const storing: Readonly<Record<string, string>> = {
  "data/errors/errorLog.ts": "the errors of the extension",
  "data/library/openLibrary.ts": "the records",
  "data/library/readLibrary.ts": "the records",
  "data/library/repairLog.ts": "the time and size of repairs",
  "data/messages/extensionPages.ts": "the selection that is looked up",
  "data/news/contentNews.ts":
    "what an update has changed in the content, and whether the reader has looked at it",
  "data/settings/managedStorage.ts": "nothing; reads what an organization has set",
  "data/settings/pauses.ts": "the tabs that are paused, until the browser is closed",
  "data/own/openOwnData.ts": "what the reader has entered: contacts, form, words and notes",
  "data/settings/privateSites.ts": "the sites that are off or on in private windows, until these are closed",
  "data/settings/settingsStorage.ts": "the settings",
  "data/settings/sync/syncProblem.ts": "nothing; reads why settings are not synced",
  "entrypoints/background/followSync.ts": "the settings",
  "entrypoints/background/onFirstStart.ts": "that the extension has started",
  "entrypoints/background/restrictStorage.ts": "nothing; withholds the storage from content scripts",
  "entrypoints/background/sites/registerContentScripts.ts": "which scripts are registered",
  "entrypoints/handout/storedChoices.ts": "the choices for the handout",
  "entrypoints/pages/lastTab.ts": "the tab of the popup that was chosen last",
  "entrypoints/pages/themeCopy.ts": "the theme",
};

const STORAGE =
  /\.storage\b(?!\.(onChanged|StorageChange))|\b(openDB|deleteDB|indexedDB|localStorage|sessionStorage|caches|cookie|cookieStore|showSaveFilePicker)\b|\bhistory\.(push|replace)State\b/;

/** Returns the code of a file without its comments. */
function codeOf(file: string): string {
  return readFileSync(join(root, file), "utf8").replaceAll(/\/\*.*?\*\/|\/\/.*?$/gms, "");
}

it("is written by a few files only, each of which stores one thing", () => {
  const files = ["data", "components", "entrypoints"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => STORAGE.test(codeOf(file))).sort()).toEqual(Object.keys(storing).sort());
});
