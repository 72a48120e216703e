import type { Runtime, Tabs } from "webextension-polyfill";
import type { PageChange } from "../../components/popup/Popup.tsx";
import { browser } from "../../data/browser.ts";
import type { Request } from "../../data/messages/requests.ts";

const CHANGED: Request["type"] = "mentions-changed";

/** Tells of each change of the page in the active tab of this window until the signal says stop. */
export function followPage(onChange: (change: PageChange) => void, signal: AbortSignal): void {
  // What the marks tell the background reaches the Lens's own pages too. It is not theirs to answer.
  const onMessage = (message: unknown, { tab }: Runtime.MessageSender): undefined => {
    if (tab?.active && Object(message).type === CHANGED) onChange("content");
  };
  const onUpdated = (_id: number, { status, url }: Tabs.OnUpdatedChangeInfoType, { active }: Tabs.Tab) => {
    if (active && (status || url)) onChange("content");
  };
  // Firefox for Android has no windows.
  const here = browser.windows?.getCurrent();
  const onActivated = async ({ windowId }: Tabs.OnActivatedActiveInfoType) => {
    if (((await here)?.id ?? windowId) === windowId && !signal.aborted) onChange("page");
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
