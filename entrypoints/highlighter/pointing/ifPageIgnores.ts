/**
 * Calls back in the task after a trusted click, unless the page has responded to the click: by canceling it, by stopping
 * it on its way to the window, or by changing the document. Call it while the click is captured.
 */
export function ifPageIgnores(click: MouseEvent, callback: () => void): void {
  let hasReachedWindow = false;
  let hasChanged = false;
  const onWindow = (event: MouseEvent) => {
    hasReachedWindow ||= event === click;
  };
  const observer = new MutationObserver(() => {
    hasChanged = true;
  });
  window.addEventListener("click", onWindow, { passive: true });
  observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  setTimeout(() => {
    window.removeEventListener("click", onWindow);
    hasChanged ||= observer.takeRecords().length > 0;
    observer.disconnect();
    if (hasReachedWindow && !hasChanged && !click.defaultPrevented) callback();
  });
}
