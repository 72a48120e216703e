/** The page is read at most this often (milliseconds) for changes around the card. */
const THROTTLE_MS = 100;

/** Calls back, at most ten times per second, after the page may have shown or removed something, until the signal aborts. */
export function watchPageChanges(onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changeSoon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, THROTTLE_MS);
  };
  const observer = new MutationObserver(changeSoon);
  observer.observe(document, { attributes: true, childList: true, subtree: true });
  // A style sheet alone can show a preview of a link: `a:hover + div`.
  for (const type of ["transitionend", "animationend"])
    window.addEventListener(type, changeSoon, { capture: true, passive: true, signal });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
