/** Events that usually come with changes of the page's styles, or after which content may be at another place. */
const ACTIVITY_EVENTS = [
  "pointermove",
  "keydown",
  "input",
  "change",
  "toggle",
  "load",
  "transitionrun",
  "transitionend",
  "animationstart",
  "animationend",
];

/** Attributes by which scripts usually change styles. */
const STYLE_MUTATIONS: MutationObserverInit = {
  attributeFilter: ["class", "style", "hidden", "open"],
  subtree: true,
};

/**
 * One object for all calls: adding a listener again after `document.open` is a no-op if the listener was not removed.
 */
const LISTENER_OPTIONS = { capture: true, passive: true };

interface Reactions {
  readonly onActivity: () => void;
  readonly onScroll: (target: EventTarget) => void;
  readonly onResize: () => void;
}

/** Observes what may move the content of the page or change its styles. */
export class PageEvents {
  private readonly reactions: Reactions;
  private readonly styleObserver: MutationObserver;

  constructor(reactions: Reactions) {
    this.reactions = reactions;
    this.styleObserver = new MutationObserver(reactions.onActivity);
  }

  /** Observes the page until `stop` is called; once more after `document.open`, which removes listeners. */
  observe(): void {
    const { onActivity, onResize } = this.reactions;
    for (const event of ACTIVITY_EVENTS) addEventListener(event, onActivity, LISTENER_OPTIONS);
    addEventListener("scroll", this.onScroll, LISTENER_OPTIONS);
    addEventListener("resize", onResize, LISTENER_OPTIONS);
    this.styleObserver.observe(document, STYLE_MUTATIONS);
  }

  stop(): void {
    const { onActivity, onResize } = this.reactions;
    for (const event of ACTIVITY_EVENTS) removeEventListener(event, onActivity, LISTENER_OPTIONS);
    removeEventListener("scroll", this.onScroll, LISTENER_OPTIONS);
    removeEventListener("resize", onResize, LISTENER_OPTIONS);
    this.styleObserver.disconnect();
  }

  private readonly onScroll = ({ target }: Event) => {
    if (target) this.reactions.onScroll(target);
  };
}
