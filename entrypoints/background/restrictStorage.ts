import type { Storage } from "webextension-polyfill";
import { browser } from "../../data/browser.ts";

/** A storage area in Chromium and Safari. Firefox has the method only on `storage.session`, which it restricts anyway. */
interface RestrictableArea {
  setAccessLevel?(access: { accessLevel: "TRUSTED_CONTEXTS" }): Promise<void>;
}

/**
 * Resolves when content scripts have no access to the storage, where the browser has that choice: whoever controls the
 * process of one page could otherwise read and change what the reader has chosen for all pages.
 */
export async function restrictStorage(): Promise<void> {
  const { local, sync, session, managed } = browser.storage as Partial<typeof browser.storage>;
  const areas: readonly ((Storage.StorageArea & RestrictableArea) | undefined)[] = [
    local,
    sync,
    session,
    managed,
  ];
  // Chromium before version 140 has the method on each area, but rejects it except on `session`.
  await Promise.allSettled(areas.map((area) => area?.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" })));
}
