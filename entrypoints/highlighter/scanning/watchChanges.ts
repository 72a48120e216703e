/** Beside text and elements: whether text is edited in its place, for then it is left alone. */
const WATCHED: MutationObserverInit = {
  attributeFilter: ["contenteditable"],
  characterData: true,
  childList: true,
  subtree: true,
};

/** Changes are collected for this long: a page that changes all the time costs one look at what is new. */
const COLLECT_MS = 100;

/** Of a document that is hidden, perhaps for days, no more changes than these are kept. */
const MOST_HIDDEN = 1000;

export interface Watcher {
  /** Watches another tree, too: the document, or a shadow root. */
  observe(root: Node): void;
}

interface Reports {
  /** Something has changed. The page waits for this. */
  onStir(): void;
  /** What has changed, collected. */
  onChanges(records: readonly MutationRecord[]): void;
  /** More has changed than was kept, and nothing is watched any more. */
  onMissed(): void;
}

/**
 * A watcher that reports what changes, collected, until the signal says stop. Of a hidden document it reports when that
 * is shown.
 */
export function watchChanges({ onStir, onChanges, onMissed }: Reports, signal: AbortSignal): Watcher {
  let records: MutationRecord[][] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  /** So many have come: more than are kept where they were too many. */
  let count = 0;

  const flush = () => {
    if (document.hidden) {
      // `document.open` takes no frame away, as it does listeners.
      frame = requestAnimationFrame(flush);
      return;
    }
    const collected = records.flat();
    records = [];
    timer = undefined;
    if (collected.length < count) onMissed();
    else onChanges(collected);
    count = 0;
  };
  // The page waits for this: what the records say is read when there is time.
  const observer = new MutationObserver((some) => {
    records.push(some);
    onStir();
    timer ??= setTimeout(flush, COLLECT_MS);
    count += some.length;
    if (!document.hidden || count <= MOST_HIDDEN) return;
    observer.disconnect();
    records = [];
  });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
  return {
    observe: (root) => observer.observe(root, WATCHED),
  };
}
