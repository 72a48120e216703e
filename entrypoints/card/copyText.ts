/**
 * Copies a text and resolves to whether that worked; call it in the handler of a click. `navigator.clipboard` does not
 * exist on pages without HTTPS and can be denied to frames; `document.execCommand` is the fallback.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // The Clipboard API is denied to this frame; `execCommand` may still be allowed.
  }
  return copyByCommand(text);
}

function copyByCommand(text: string): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent) => {
    // Keeps the browser from copying the page's selection and the page's own listeners from running.
    event.preventDefault();
    event.stopImmediatePropagation();
    // An earlier listener of the page may have added data of other types.
    event.clipboardData?.clearData();
    event.clipboardData?.setData("text/plain", text);
    isCopied = true;
  };
  window.addEventListener("copy", onCopy, { capture: true, once: true });
  document.execCommand("copy");
  window.removeEventListener("copy", onCopy, { capture: true });
  return isCopied;
}
