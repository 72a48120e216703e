import type { Storage } from "webextension-polyfill";
import { browser } from "../../browser.ts";
import { readSyncState, SYNC_STATE_KEY, type SyncProblem } from "./SyncState.ts";

/** Resolves to the reason why the settings are not synced now; to null if they are. */
export async function readSyncProblem(): Promise<SyncProblem | null> {
  const { [SYNC_STATE_KEY]: stored } = await browser.storage.local.get(SYNC_STATE_KEY);
  return readSyncState(stored).problem;
}

/** Calls `listener` with the present problem of sync whenever it may have changed, until the signal aborts. */
export function watchSyncProblem(listener: (problem: SyncProblem | null) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[SYNC_STATE_KEY];
    if (area === "local" && change) listener(readSyncState(change.newValue).problem);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged));
}
