/** Scripts and style sheets that change the colors of a page do so in several steps. */
const DEBOUNCE_MS = 200;

/** Matches while the system replaces the colors of pages. */
export const FORCED_COLORS = "(forced-colors: active)";

/** Colors that change by a transition have their final value after this time. */
const TRANSITION_MS = 1000;

/**
 * Calls back after the page may have changed its colors, until the signal aborts: when its style sheets have loaded, when
 * the color scheme or the forced colors of the system change, or when an attribute of the root element or the body does.
 * Other elements are not observed: that would take time on every page that changes.
 */
export function watchColors(onChange: () => void, signal: AbortSignal): void {
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  const callLater = () => {
    for (const delay of [DEBOUNCE_MS, TRANSITION_MS]) {
      clearTimeout(timers.get(delay));
      timers.set(delay, setTimeout(onChange, delay));
    }
  };
  const observer = new MutationObserver(callLater);
  for (const element of [document.documentElement, document.body])
    if (element) observer.observe(element, { attributes: true });
  window.addEventListener("load", callLater, { signal });
  for (const query of ["(prefers-color-scheme: dark)", FORCED_COLORS])
    matchMedia(query).addEventListener("change", callLater, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    for (const timer of timers.values()) clearTimeout(timer);
  });
}
