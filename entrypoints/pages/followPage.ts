import type { Runtime, Tabs } from "webextension-polyfill";
import type { PageChange } from "../../components/popup/useActivePage.ts";
import { browser } from "../../data/browser.ts";
import type { Request } from "../../data/messages/requests.ts";

const MENTIONS_CHANGED: Request["type"] = "mentions-changed";

/** Calls `onChange` for each change of the page in the active tab of this window, until `signal` is aborted. */
export function followPage(onChange: (change: PageChange) => void, signal: AbortSignal): void {
  // Messages from content scripts to the background also arrive in extension pages. Only the background answers them.
  const onMessage = (message: unknown, { tab }: Runtime.MessageSender): undefined => {
    if (tab?.active && Object(message).type === MENTIONS_CHANGED) onChange("content");
  };
  const onUpdated = (_id: number, { status, url }: Tabs.OnUpdatedChangeInfoType, { active }: Tabs.Tab) => {
    if (active && (status || url)) onChange("content");
  };
  // Firefox for Android has no `windows` API.
  const ownWindow = browser.windows?.getCurrent();
  const onActivated = async ({ windowId }: Tabs.OnActivatedActiveInfoType) => {
    if (((await ownWindow)?.id ?? windowId) === windowId && !signal.aborted) onChange("page");
  };
  const onFocus = () => onChange("content");

  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onActivated.addListener(onActivated);
  addEventListener("focus", onFocus, { signal });
  signal.addEventListener("abort", () => {
    browser.runtime.onMessage.removeListener(onMessage);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onActivated.removeListener(onActivated);
  });
}
