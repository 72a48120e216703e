import { ensureBrowser } from "./ensureBrowser.ts";
import { extensionFolder } from "./extensionFolder.ts";
import type { LensBrowser, TestedBrowser } from "./LensBrowser.ts";
import { launchLens } from "./launchLens.ts";

/**
 * The running browsers of this worker. A browser is used by all test files that the worker runs, because a start takes
 * longer than most tests. `launchLens` kills it when the worker ends.
 */
const running = new Map<TestedBrowser, LensBrowser>();

/** Resolves to a running browser of that kind with the state of a new installation. */
export async function sharedLens(kind: TestedBrowser): Promise<LensBrowser> {
  const lens = running.get(kind);
  if (lens) {
    await resetLens(lens);
    return lens;
  }
  const started = await launchNewLens(kind);
  running.set(kind, started);
  return started;
}

/** Closes the browser, so that the next file gets a new one: after a failure its state is unknown. */
export async function discardLens(lens: LensBrowser): Promise<void> {
  for (const [kind, each] of running) if (each === lens) running.delete(kind);
  await lens.close();
}

/** Starts a browser of that kind with the built extension. */
export async function launchNewLens(kind: TestedBrowser, options: NewLensOptions = {}): Promise<LensBrowser> {
  const executable = await ensureBrowser(kind);
  return launchLens({ ...options, kind, executable, extension: await extensionFolder(kind) });
}

export type NewLensOptions = Omit<Parameters<typeof launchLens>[0], "kind" | "executable" | "extension">;

/** Closes all tabs but the first one, and deletes the reader's settings and the error log. */
async function resetLens(lens: LensBrowser): Promise<void> {
  await lens.extensionStorage(async () => {
    const { tabs, storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const own = await tabs.getCurrent();
    const [, ...others] = (await tabs.query({})).filter(({ id }) => id !== own?.id);
    await tabs.remove(others.flatMap(({ id }) => id ?? []));
    // Tells the background that it has started before: see `onFirstStart`.
    const { started } = await storage.session.get("started");
    await Promise.all([storage.local.clear(), storage.sync.clear(), storage.session.clear()]);
    await storage.session.set({ started });
  });
  await lens.takeErrors();
}
