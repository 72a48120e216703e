import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PageReport } from "../mentions/PageReport.ts";
import type { SiteReport } from "../sites/SiteReport.ts";
import { tabId } from "../ui/Tabs.tsx";
import type { AsyncState } from "../ui/useAsync.ts";
import { hasNotLooked } from "./hasNotLooked.ts";
import { isPopupTab, type PopupTab } from "./popupTabs.ts";

interface TabSource {
  lastTab: PopupTab | undefined;
  onTab: (tab: PopupTab) => void;
  site: SiteReport | undefined;
}

/**
 * Returns the selected tab and a function that selects another. The first one is that of the URL's fragment, else the one
 * chosen last, else the page's if it has mentions or the extension has not looked for any, and otherwise the causes.
 */
export function useSelectedTab(
  { lastTab, onTab, site }: TabSource,
  page: AsyncState<PageReport>,
): [PopupTab, (tab: PopupTab) => void] {
  const [chosen, setChosen] = useState(() => tabOfFragment() ?? lastTab);
  useLayoutEffect(() => {
    const onFragment = () => setChosen((tab) => tabOfFragment() ?? tab);
    addEventListener("hashchange", onFragment);
    // Whoever followed a link to a tab goes on from there.
    const linked = tabOfFragment();
    if (linked) document.getElementById(tabId(linked))?.focus();
    return () => removeEventListener("hashchange", onFragment);
  }, []);

  // Decided once: later changes of the page must not change the tab.
  const first = useRef<PopupTab>(undefined);
  if (page.status === "ready") first.current ??= firstTab(page.value, site);
  if (page.status === "failed") first.current ??= "page";

  const select = (tab: PopupTab) => {
    setChosen(tab);
    onTab(tab);
  };
  return [chosen ?? first.current ?? "page", select];
}

function firstTab(page: PageReport, site: SiteReport | undefined): PopupTab {
  return page.state === "mentions" || (site && hasNotLooked(page, site)) ? "page" : "causes";
}

/** Returns the tab that the URL's fragment names, if any. */
function tabOfFragment(): PopupTab | undefined {
  const fragment = location.hash.slice(1);
  return isPopupTab(fragment) ? fragment : undefined;
}
