import { browser } from "../../../data/browser.ts";
import { readPausedTabs } from "../../../data/settings/pauses.ts";
import { hasPrivateSites } from "../../../data/settings/privateSites.ts";
import { readSettings } from "../../../data/settings/settingsStorage.ts";
import { contentScriptsFor } from "./contentScripts.ts";

/** Key in `storage.session`: the scripts that are registered, as JSON. It is empty when browsers may have removed them. */
const REGISTERED_KEY = "content-scripts";

/**
 * Has the browser inject the scripts that fit the settings into pages that load from now on. Resolves to whether others
 * were registered before. Pages that load meanwhile, or have loaded before, need `applySites`.
 */
export function registerContentScripts(): Promise<boolean> {
  return navigator.locks.request(REGISTERED_KEY, register);
}

async function register(): Promise<boolean> {
  const [{ sites }, hasPrivate, pausedTabs, { [REGISTERED_KEY]: registered }] = await Promise.all([
    readSettings(),
    hasPrivateSites(),
    readPausedTabs(),
    browser.storage.session.get(REGISTERED_KEY),
  ]);
  const { host_permissions: pages = [] } = browser.runtime.getManifest();
  const wanted = contentScriptsFor(sites, {
    pages,
    dependsOnTab: hasPrivate || pausedTabs.size > 0,
    now: Date.now(),
  });
  if (registered === JSON.stringify(wanted)) return false;
  await browser.storage.session.remove(REGISTERED_KEY);
  // Not updated: an update keeps the properties that it does not name.
  await browser.scripting.unregisterContentScripts();
  await browser.scripting.registerContentScripts(wanted);
  await browser.storage.session.set({ [REGISTERED_KEY]: JSON.stringify(wanted) });
  return true;
}
