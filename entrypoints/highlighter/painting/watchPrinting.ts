/**
 * Calls back before and after the page is printed, until the signal aborts; perhaps twice each time. The event comes first;
 * the media query also changes where a page is printed without it, and is left when `document.open` removes listeners.
 */
export function watchPrinting(onChange: (isPrinting: boolean) => void, signal: AbortSignal): void {
  addEventListener("beforeprint", () => onChange(true), { signal });
  addEventListener("afterprint", () => onChange(false), { signal });
  matchMedia("print").addEventListener("change", ({ matches }) => onChange(matches), { signal });
}
