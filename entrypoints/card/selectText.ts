/** The class with which the card's text can be selected. */
const SELECTING = "lens-selecting";

/**
 * Lets the reader select and copy the card's text. It can be selected only from a press in the card until the selection
 * is elsewhere: otherwise the text would be part of what "select all" and "copy" take from the page, because Chromium
 * includes closed shadow trees.
 */
export function selectText(root: ShadowRoot, body: HTMLElement): void {
  let isPressed = false;
  const stopUnlessSelected = () => {
    if (!isPressed && !hasSelection(root)) body.classList.remove(SELECTING);
  };
  const onRelease = () => {
    isPressed = false;
    stopUnlessSelected();
  };
  root.addEventListener("pointerdown", ({ target }) => {
    if (isControl(target)) return;
    isPressed = true;
    body.classList.add(SELECTING);
    for (const type of ["pointerup", "pointercancel"])
      window.addEventListener(type, onRelease, { capture: true, once: true });
  });
  // A press on a control takes neither the focus nor the selection from the page.
  root.addEventListener("mousedown", (event) => {
    if (isControl(event.target)) event.preventDefault();
  });
  document.addEventListener("selectionchange", stopUnlessSelected);
}

/** Returns whether a press on this element of the card is not meant for its text. */
function isControl(target: EventTarget | null): boolean {
  return !(target instanceof Element) || target.closest("a, button, summary, .lens-bar") !== null;
}

/** Returns whether text in the shadow tree is selected. */
function hasSelection(root: ShadowRoot): boolean {
  const selection = getSelection();
  // Older browsers have neither method: then the text can be selected, but stays so only while the card is pressed.
  const [range] = selection?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  return range !== undefined && !isCollapsed(range) && root.contains(range.startContainer);
}

function isCollapsed({ startContainer, startOffset, endContainer, endOffset }: StaticRange): boolean {
  return startContainer === endContainer && startOffset === endOffset;
}
