import { type LocalItems, mergedKeys, mergeSynced } from "./mergeSynced.ts";
import { readSyncState, SYNC_STATE_KEY, type SyncProblem, type SyncState } from "./SyncState.ts";
import type { SyncItems } from "./syncItems.ts";

/** The storage of a device. */
export interface SyncDevice {
  /** `storage.sync` of the browser. */
  readonly sync: {
    get(keys: null): Promise<SyncItems>;
    set(items: SyncItems): Promise<void>;
    remove(keys: string[]): Promise<void>;
  };
  readonly updateLocal: UpdateLocal;
}

/**
 * Stores the items of `storage.local` that `update` returns for the present items with these keys; an item that is
 * undefined is removed. Resolves to all that `update` returned. Updates run one after the other, in all pages.
 */
export type UpdateLocal = <Update extends { readonly local: LocalItems }>(
  keys: readonly string[],
  update: (items: LocalItems) => Update,
) => Promise<Update>;

/** Time after which `storage.sync` counts as not answering. */
const MAX_WAIT_MS = 20_000;

const FIRST_RETRY_MS = 30_000;
const MAX_RETRY_MS = 3_600_000;

const MAX_DETAIL_LENGTH = 200;

/**
 * Merges the settings of this device and those in `storage.sync`. Resolves to the time of the next attempt in
 * milliseconds since 1970; to 0 if this one succeeded. The update of `storage.local` waits for no answer of
 * `storage.sync`, so the reader can change settings meanwhile.
 */
export async function syncSettings(device: SyncDevice): Promise<number> {
  const result = await attempt(device).catch((error: unknown) => failed(problemOf(error)));
  const { state } = await device.updateLocal([SYNC_STATE_KEY], (items) => {
    const state = withResult(readSyncState(items[SYNC_STATE_KEY]), result);
    return { state, local: { [SYNC_STATE_KEY]: state } };
  });
  return state.retryAt;
}

interface Attempt {
  readonly problem: SyncProblem | null;
  readonly hasRemovedSites: boolean;
}

const failed = (problem: SyncProblem): Attempt => ({ problem, hasRemovedSites: false });

class NoAnswerError extends Error {}

async function attempt({ sync, updateLocal }: SyncDevice): Promise<Attempt> {
  const items = await answerOf(sync.get(null));
  const { changes, isNewer, removesSites } = await updateLocal(mergedKeys, (local) =>
    mergeSynced(local, items, Date.now()),
  );
  if (changes.removed.length > 0) await answerOf(sync.remove([...changes.removed]));
  if (Object.keys(changes.set).length > 0) await answerOf(sync.set(changes.set));
  if (isNewer) return { problem: { reason: "newer-version", detail: "" }, hasRemovedSites: removesSites };
  return { problem: changes.isFull ? { reason: "full", detail: "" } : null, hasRemovedSites: removesSites };
}

/** Resolves as `answer` does. Rejects with a `NoAnswerError` if that takes longer than `MAX_WAIT_MS`. */
async function answerOf<Value>(answer: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswerError()), MAX_WAIT_MS);
  });
  try {
    return await Promise.race([answer, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function problemOf(error: unknown): SyncProblem {
  if (error instanceof NoAnswerError) return { reason: "no-answer", detail: "" };
  const message = error instanceof Error ? error.message : String(error);
  return { reason: "refused", detail: message.slice(0, MAX_DETAIL_LENGTH) };
}

function withResult(state: SyncState, { problem, hasRemovedSites }: Attempt): SyncState {
  const hasSites = state.hasSites && !hasRemovedSites;
  if (!problem) return { ...state, hasSites, problem, failures: 0, retryAt: 0 };
  const delay = Math.min(FIRST_RETRY_MS * 2 ** state.failures, MAX_RETRY_MS);
  return { ...state, hasSites, problem, failures: state.failures + 1, retryAt: Date.now() + delay };
}
