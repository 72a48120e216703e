/**
 * Whether the text could be put on the clipboard; called while a press is being handled. Pages without https have no
 * `navigator.clipboard`, and frames may be denied it: there the browser's older command does it.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // Denied here; the older command may be granted.
  }
  return copyByCommand(text);
}

function copyByCommand(text: string): boolean {
  let done = false;
  const copy = (event: ClipboardEvent) => {
    // Neither the page's selection nor its own listeners have a part in it.
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/plain", text);
    done = true;
  };
  window.addEventListener("copy", copy, { capture: true, once: true });
  document.execCommand("copy");
  window.removeEventListener("copy", copy, { capture: true });
  return done;
}
