import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PageReport } from "../mentions/PageReport.ts";
import type { SiteReport } from "../sites/SiteReport.ts";
import { isLooking } from "../sites/siteTexts.ts";
import { type AsyncState, useAsync } from "../ui/useAsync.ts";

/** What may have changed in the active tab: the content of its page, or which page it shows. */
export type PageChange = "content" | "page";

/** Time that a page gets to find its mentions after the extension was turned on. */
const TURNED_ON_MS = 1000;

interface PageSource {
  readPage: () => Promise<PageReport>;
  /** Calls `onChange` for each change of the page until `signal` is aborted. */
  followPage: (onChange: (change: PageChange) => void, signal: AbortSignal) => void;
  /** The state of the site in the active tab; undefined while it is unknown. */
  site: SiteReport | undefined;
}

/** Returns the report on the page in the active tab, which follows the page's changes, and a function that retries. */
export function useActivePage({
  readPage,
  followPage,
  site,
}: PageSource): [AsyncState<PageReport>, () => void] {
  const [page, pageLoader] = useAsync(readPage);

  useLayoutEffect(() => {
    const stopping = new AbortController();
    followPage((change) => {
      if (change === "page") pageLoader.restart();
      else pageLoader.refresh();
    }, stopping.signal);
    return () => stopping.abort();
  }, [followPage, pageLoader]);

  // A page with very many mentions reports the words around only some of them. Request the report again while each one
  // has more of them: a compromised page may never report them.
  const missingBefore = useRef(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    if (page.status !== "ready") return;
    const mentions = page.value.state === "mentions" ? page.value.mentions : [];
    const missing = mentions.filter(({ before }) => before === undefined).length;
    if (missing > 0 && missing < missingBefore.current) pageLoader.refresh();
    missingBefore.current = missing || Number.POSITIVE_INFINITY;
  }, [page, pageLoader]);

  const isTurnedOn = useTurnedOn(site, pageLoader.refresh);
  const isUnsettled = isTurnedOn && page.status === "ready" && page.value.state !== "mentions";
  return [isUnsettled ? { status: "loading" } : page, pageLoader.restart];
}

/** Returns whether the extension was turned on for this page within the last second. Calls `onEnd` after that second. */
function useTurnedOn(site: SiteReport | undefined, onEnd: () => void): boolean {
  const [isTurnedOn, setIsTurnedOn] = useState(false);
  const before = useRef<SiteReport>(undefined);
  useLayoutEffect(() => {
    if (!site) return;
    const { current } = before;
    before.current = site;
    if (current && current.site === site.site && !isLooking(current) && isLooking(site)) setIsTurnedOn(true);
  }, [site]);
  useLayoutEffect(() => {
    if (!isTurnedOn) return;
    const timer = setTimeout(() => {
      setIsTurnedOn(false);
      onEnd();
    }, TURNED_ON_MS);
    return () => clearTimeout(timer);
  }, [isTurnedOn, onEnd]);
  return isTurnedOn;
}
