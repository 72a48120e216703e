/** Changes are collected for this long: a page that changes all the time costs one look at what is new. */
const COLLECT_MS = 100;

export interface Watcher {
  /** Watches another tree, too: the document, or a shadow root. */
  observe(root: Node): void;
}

interface Reports {
  /** Something has changed. The page waits for this. */
  onStir(): void;
  /** What has changed, collected. */
  onChanges(records: readonly MutationRecord[]): void;
}

/** A watcher that reports what changes, collected, until the signal says stop; it sleeps in a hidden document. */
export function watchChanges({ onStir, onChanges }: Reports, signal: AbortSignal): Watcher {
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
    onChanges(collected);
  };
  // The page waits for this: what the records say is read when there is time.
  const observer = new MutationObserver((some) => {
    records.push(some);
    onStir();
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
