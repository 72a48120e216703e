/** Changes are collected for this long: a page that changes all the time costs one look at what is new. */
const COLLECT_MS = 100;

export interface Watcher {
  /** Watches another tree, too: the document, or a shadow root. */
  observe(root: Node): void;
}

/** A watcher that reports what changes, collected, until the signal says stop; it sleeps in a hidden document. */
export function watchChanges(
  report: (records: readonly MutationRecord[]) => void,
  signal: AbortSignal,
): Watcher {
  let records: MutationRecord[][] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    if (document.hidden) {
      document.addEventListener("visibilitychange", flush, { once: true, signal });
      return;
    }
    const collected = records.flat();
    records = [];
    timer = undefined;
    report(collected);
  };
  // The page waits for this: what the records say is read when there is time.
  const observer = new MutationObserver((some) => {
    records.push(some);
    timer ??= setTimeout(flush, COLLECT_MS);
  });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    observe: (root) => observer.observe(root, { childList: true, characterData: true, subtree: true }),
  };
}
