/**
 * The first scan starts at the latest after this time (ms): a page may never fire its load event, because an image does not
 * arrive or because the page is streamed.
 */
const MAX_WAIT_MS = 1000;

/** After the load event, the page's own work comes first for at most this long. */
const MAX_IDLE_WAIT_MS = 100;

/**
 * Calls a function when the document is loaded, or has not been loaded after a second. It does not delay the load event:
 * the call comes in an idle period after it. If the document is already loaded, the call comes in a microtask instead of
 * a timer: a separate task would add at least 10 % to the cost of the first scan on an ordinary page.
 * @returns a function that prevents the call
 */
export function whenLoaded(call: () => void): () => void {
  let isPrevented = false;
  const callUnlessPrevented = () => {
    if (!isPrevented) call();
  };
  if (document.readyState === "complete") queueMicrotask(callUnlessPrevented);
  else {
    const onLoad = () => {
      clearTimeout(timer);
      removeEventListener("load", onLoad);
      // Safari has no idle callbacks.
      if ("requestIdleCallback" in globalThis)
        requestIdleCallback(callUnlessPrevented, { timeout: MAX_IDLE_WAIT_MS });
      else setTimeout(callUnlessPrevented);
    };
    const timer = setTimeout(onLoad, MAX_WAIT_MS);
    // `document.open` removes this listener; the timer remains.
    addEventListener("load", onLoad);
  }
  return () => {
    isPrevented = true;
  };
}
