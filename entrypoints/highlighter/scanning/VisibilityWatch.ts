/** After an event, mentions are checked this much later, with all events of the meantime. */
const CHECK_DELAY_MS = 250;

/** Checks take at most about this share of the time of a page that changes all the time. */
const MAX_CHECKING_SHARE = 0.05;

/** Attributes by which pages and browsers show and hide text. */
const SHOWING: MutationObserverInit = {
  attributeFilter: ["class", "style", "hidden", "open"],
  subtree: true,
};

/** Events after which other text may be seen; those of check boxes, because styles may depend on them. */
const EVENTS = ["transitionend", "animationend", "toggle", "change", "load", "resize", "scroll"];

/** One object for all calls: adding a listener again is a no-op unless `document.open` has removed it. */
const LISTENER_OPTIONS = { capture: true, passive: true };

interface VisibilityWatchOptions {
  /** Returns the document and the shadow roots that are watched. */
  readonly roots: () => Iterable<Node>;
  /** Returns whether there is anything to check. */
  readonly isNeeded: () => boolean;
  /** Checks the mentions. Resolves to how long that has kept the main thread busy (ms). */
  readonly check: () => Promise<number>;
}

/**
 * Has the mentions checked soon after an event that may show or hide text, until the signal aborts. It reads nothing of the
 * page itself, and the observer is off from a change until its check.
 */
export class VisibilityWatch {
  private readonly options: VisibilityWatchOptions;
  private readonly signal: AbortSignal;
  private readonly observer = new MutationObserver(() => this.schedule());
  private timer: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;
  private delayMs = CHECK_DELAY_MS;
  private isChecking = false;
  /** Whether an event during a check needs another one. */
  private isDue = false;

  constructor(options: VisibilityWatchOptions, signal: AbortSignal) {
    this.options = options;
    this.signal = signal;
    signal.addEventListener("abort", () => this.stop());
  }

  /** Watches a document or a shadow root, too. */
  watch(root: Node): void {
    this.observer.observe(root, SHOWING);
    for (const event of EVENTS) root.addEventListener(event, this.onEvent, LISTENER_OPTIONS);
    if (root === document) addEventListener("resize", this.onEvent, LISTENER_OPTIONS);
  }

  private readonly onEvent = ({ type, target }: Event) => {
    // The reader can scroll the page to any text that is counted.
    if (type !== "scroll" || target !== document) this.schedule();
  };

  private schedule(): void {
    if (this.timer !== undefined || this.frame > 0 || !this.options.isNeeded()) return;
    this.observer.disconnect();
    if (this.isChecking) this.isDue = true;
    else this.timer = setTimeout(this.onTimer, this.delayMs);
  }

  private readonly onTimer = () => {
    this.timer = undefined;
    if (document.hidden) this.frame = requestAnimationFrame(this.onFrame);
    else this.check();
  };

  private readonly onFrame = () => {
    this.frame = 0;
    this.check();
  };

  private async check(): Promise<void> {
    for (const root of this.options.roots()) this.observer.observe(root, SHOWING);
    this.isChecking = true;
    const took = await this.options.check();
    this.isChecking = false;
    this.delayMs = Math.max(CHECK_DELAY_MS, took / MAX_CHECKING_SHARE);
    if (!this.isDue || this.signal.aborted) return;
    this.isDue = false;
    this.schedule();
  }

  private stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
    for (const root of [...this.options.roots(), window])
      for (const event of EVENTS) root.removeEventListener(event, this.onEvent, LISTENER_OPTIONS);
  }
}
