const CONTROL = "a, button, summary, label, input, select, textarea, [data-region]";

/** What a reader may click twice in a row: text fields, and controls that take a step each time. */
const REPEATABLE = "input:not([type=checkbox]), select, textarea, [data-repeatable]";

/** Whether a click hit a control: the next click of the same double click is a slip. */
let hasHit = false;

/**
 * Cancels the second click of each double click in a document or shadow tree. A trembling hand double-clicks by accident:
 * the second click would undo the first, or press what has taken the place of a control that is gone. A second click after
 * a first one that missed counts. Calling it again has no effect. Returns a function that ends this.
 */
export function ignoreDoubleClicks(root: Document | ShadowRoot): () => void {
  root.addEventListener("click", ignoreSecond, { capture: true });
  return () => root.removeEventListener("click", ignoreSecond, { capture: true });
}

function ignoreSecond(event: Event): void {
  const { detail, target } = event as MouseEvent;
  if (!(target instanceof Element)) return;
  if (detail < 2 || !hasHit) hasHit = target.closest(CONTROL) !== null;
  else if (!target.closest(REPEATABLE)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
