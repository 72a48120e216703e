import { hasOwnAddress } from "../dom/hasOwnAddress.ts";
import { requestUntilAnswered } from "../dom/requestUntilAnswered.ts";

/** The elements that show another document. */
const FRAMES = "iframe, frame, object";

/** A frame that is narrower or lower than this (CSS pixels) shows no word. */
const MIN_SIZE_PX = 8;

/** A frame is checked when it is at most this far outside of the view. */
const MARGIN = "100%";

/** Frames that change or load all the time are checked, and requested, at this interval. */
const INTERVAL_MS = 200;

/** Elements that show no text and can have no shadow root. */
const WITHOUT_TEXT = "script, style, link, meta, noscript, template, img, br";

interface Observers {
  readonly sizes: ResizeObserver;
  readonly near: IntersectionObserver;
  readonly changes: MutationObserver;
}

type FrameElement = HTMLIFrameElement | HTMLFrameElement | HTMLObjectElement;

/**
 * Requests the detector for the frames that have no address of their own, such as about:blank and srcdoc, when they have
 * content and a size. The browser runs the detector by itself only in frames with an address: a page may have dozens of
 * blank frames, most of them empty or hidden for good, and any script takes 0.2 MB in each one. Reading the document of
 * such a frame takes as much, so this is done near the view only.
 */
export class BlankFrames {
  readonly #known = new WeakSet<Element>();
  readonly #near = new WeakSet<Element>();
  /** The frames near the view whose documents had no content when they were last checked. Weak: the page may remove them. */
  #empty: readonly WeakRef<FrameElement>[] = [];
  #observers: Observers | undefined;
  #isStopped = false;
  #checkTimer: ReturnType<typeof setTimeout> | undefined;
  #requestTimer: ReturnType<typeof setTimeout> | undefined;
  #isRequestedAgain = false;

  /** Watches the frames in these trees, without nested shadow trees, that are not watched yet. */
  watch(roots: Iterable<Document | ShadowRoot>): void {
    for (const root of roots) {
      // `length` counts the frames in the document. It is the cheapest test, and most pages have no frame.
      if (root === document && self.length === 0) continue;
      for (const frame of root.querySelectorAll<FrameElement>(FRAMES)) {
        if (this.#known.has(frame) || !("contentDocument" in frame)) continue;
        this.#known.add(frame);
        this.#observers ??= this.#createObservers();
        this.#observers.sizes.observe(frame);
      }
    }
  }

  stop(): void {
    this.#isStopped = true;
    for (const observer of Object.values(this.#observers ?? {})) observer.disconnect();
    clearTimeout(this.#checkTimer);
    clearTimeout(this.#requestTimer);
  }

  #createObservers(): Observers {
    const near = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          near.unobserve(target);
          this.#near.add(target);
          this.#check(target as FrameElement);
        }
      },
      { rootMargin: MARGIN },
    );
    // The sizes are observed first: a frame without a size counts as intersecting, and is not reported when it grows.
    const sizes = new ResizeObserver((entries) => {
      for (const { contentRect, target } of entries) {
        if (contentRect.width < MIN_SIZE_PX || contentRect.height < MIN_SIZE_PX) continue;
        sizes.unobserve(target);
        near.observe(target);
        const check = () => this.#check(target as FrameElement);
        // Each document that is loaded into the frame is checked.
        target.addEventListener("load", check);
        check();
      }
    });
    const changes = new MutationObserver(() => {
      this.#checkTimer ??= setTimeout(() => {
        this.#checkTimer = undefined;
        for (const frame of this.#emptyExcept()) this.#check(frame);
      }, INTERVAL_MS);
    });
    return { sizes, near, changes };
  }

  #check(frame: FrameElement): void {
    this.#empty = this.#emptyExcept(frame).map((each) => new WeakRef(each));
    if (this.#isStopped || !frame.isConnected) return;
    if (isFilled(frame)) this.#request();
    else if (this.#near.has(frame)) this.#checkContent(frame);
  }

  #emptyExcept(frame?: FrameElement): FrameElement[] {
    return this.#empty.flatMap((each) => each.deref() ?? []).filter((each) => each !== frame);
  }

  #checkContent(frame: FrameElement): void {
    const content = frame.contentDocument;
    if (content ? hasContent(content) : "src" in frame && !hasOwnAddress(frame.src)) this.#request();
    else if (content && !hasScripts(content)) {
      this.#empty = [...this.#empty, new WeakRef(frame)];
      this.#observers?.changes.observe(content, { childList: true, characterData: true, subtree: true });
    }
  }

  /** Requests the detector in all frames of the tab that have none: the background does not know one from another. */
  #request(): void {
    this.#isRequestedAgain = this.#requestTimer !== undefined;
    if (this.#isRequestedAgain) return;
    requestUntilAnswered({ type: "start-frames" });
    this.#requestTimer = setTimeout(() => {
      this.#requestTimer = undefined;
      if (this.#isRequestedAgain) this.#request();
    }, INTERVAL_MS);
  }
}

/** Returns whether the browser runs the registered scripts in the document of a frame. */
function hasScripts({ URL }: Document): boolean {
  // `document.open` in a blank frame gives it the URL of this document.
  return hasOwnAddress(URL) && URL !== document.URL;
}

/** Returns whether a blank document has text, or an element that may have text in a shadow tree or a frame. */
function hasContent(content: Document): boolean {
  const root = content.body ?? content.documentElement;
  if (!root || hasScripts(content)) return false;
  return /\S/.test(root.textContent) || root.querySelector(`:not(${WITHOUT_TEXT})`) !== null;
}

/** Returns whether the attributes of a frame give its document content: srcdoc, or an address with data:. */
function isFilled(frame: FrameElement): boolean {
  if ("srcdoc" in frame && frame.srcdoc) return true;
  return /^data:text\//.test("data" in frame ? frame.data : frame.src);
}
