/** Where Enter may repeat: a new line each time, and controls that take a step each time. */
const REPEATABLE = "textarea, [data-repeatable]";

/**
 * Cancels the repeats of an Enter that is held down in a document or shadow tree. A hand that is slow to let go of the key
 * makes them by accident: they would undo the first press, or press what the focus has moved to. Calling it again has no
 * effect. Returns a function that ends this.
 */
export function ignoreHeldKeys(root: Document | ShadowRoot): () => void {
  root.addEventListener("keydown", ignoreRepeat, { capture: true });
  return () => root.removeEventListener("keydown", ignoreRepeat, { capture: true });
}

function ignoreRepeat(event: Event): void {
  const { key, repeat, target } = event as KeyboardEvent;
  if (key !== "Enter" || !repeat || !(target instanceof Element) || target.closest(REPEATABLE)) return;
  event.preventDefault();
}
