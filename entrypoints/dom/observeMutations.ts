import { afterPageTasks } from "./afterPageTasks.ts";

export interface MutationOptions {
  /** The kinds of changes to observe in each root. */
  readonly observe: MutationObserverInit;
  /** Records are collected for this long, so that a page that changes steadily is scanned at intervals. */
  readonly debounceMs: number;
  /**
   * While the page goes on to make at least so many changes in each `debounceMs`, they are collected longer, up to about
   * `maxMs`. So many changes are reported only when the page has no other task, if that is earlier.
   */
  readonly rapid?: { readonly records: number; readonly maxMs: number };
  /** At most this many records are kept while the document is hidden, perhaps for days. */
  readonly maxHiddenRecords: number;
  /** Returns whether a record counts; if undefined, each one does. Is called in the callback of the MutationObserver. */
  readonly isRelevant?: (record: MutationRecord) => boolean;
  /** Is called with the new records in the callback of the MutationObserver, which blocks the page. */
  readonly onActivity?: (records: readonly MutationRecord[]) => void;
  /** Is called when records are dropped, before `onMissed`, and by `stop`. No root is observed any more. */
  readonly onDrop?: () => void;
  /** Is called with the collected records. The next call comes after its promise is settled. Must not throw. */
  readonly onRecords: (records: readonly MutationRecord[]) => void | Promise<void>;
  /** Is called in place of `onRecords` when records were dropped. Must not throw. */
  readonly onMissed: () => void | Promise<void>;
}

export interface MutationWatch {
  /** Observes a document or a shadow root. */
  observe(root: Node): void;
  /** Drops all records and calls `onMissed`: at once, or when the document is shown. */
  restart(): void;
  stop(): void;
}

/** Returns an observer that collects mutation records and reports them while the document is visible. */
export function observeMutations(options: MutationOptions): MutationWatch {
  let records: MutationRecord[][] = [];
  /** The number of records since the last report, including those that were dropped. */
  let count = 0;
  /** When the first of these records came (ms, as `performance.now`). */
  let firstTime = 0;
  /** Their number when the timer was set. */
  let countBefore = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;
  let isHandling = false;
  let isStopped = false;

  // This callback blocks the page, so it only collects the records; a later task reads them.
  const observer = new MutationObserver((all) => {
    const added = options.isRelevant ? all.filter(options.isRelevant) : all;
    if (added.length === 0) return;
    options.onActivity?.(added);
    if (count === 0) firstTime = performance.now();
    records.push(added);
    count += added.length;
    if (document.hidden) limitHiddenRecords();
    schedule();
  });
  const drop = () => {
    observer.disconnect();
    records = [];
    options.onDrop?.();
  };
  const limitHiddenRecords = () => {
    if (count > options.maxHiddenRecords) drop();
  };
  const { rapid } = options;
  const isRapid = () => count - countBefore >= (rapid?.records ?? Infinity);
  const endOfRapid = () => firstTime + (rapid?.maxMs ?? 0);
  const wait = () => {
    countBefore = count;
    timer = setTimeout(report, options.debounceMs);
  };
  const schedule = () => {
    if (!isHandling && frame === undefined && timer === undefined) wait();
  };
  const report = async () => {
    timer = undefined;
    frame = undefined;
    if (document.hidden) {
      limitHiddenRecords();
      // Unlike an event listener, an animation frame request survives `document.open`.
      frame = requestAnimationFrame(report);
      return;
    }
    if (isRapid() && performance.now() < endOfRapid()) {
      wait();
      return;
    }
    isHandling = true;
    if (rapid && count >= rapid.records) await afterPageTasks(endOfRapid() - performance.now());
    if (isStopped) return;
    const collected = records.flat();
    const isMissed = collected.length < count;
    records = [];
    count = 0;
    countBefore = 0;
    await (isMissed ? options.onMissed() : options.onRecords(collected));
    isHandling = false;
    if (count > 0 && !isStopped) schedule();
  };

  return {
    observe(root) {
      if (!isStopped) observer.observe(root, options.observe);
    },
    restart() {
      if (isStopped) return;
      drop();
      count = Infinity;
      if (isHandling || frame !== undefined) return;
      clearTimeout(timer);
      report();
    },
    stop() {
      isStopped = true;
      drop();
      clearTimeout(timer);
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
  };
}
