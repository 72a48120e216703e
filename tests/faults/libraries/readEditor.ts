import type { Json, Point } from "../../tools/LensBrowser.ts";
import type { EditorPage } from "./editors/exposeModel.ts";

/** The state of an editor, from its own model and from the DOM. */
export interface EditorState {
  model: Json;
  html: string;
  /** Its text with collapsed white space. */
  text: string;
  /** Offset of the selection's end in its text node or field. */
  caret: number | undefined;
  /** The ends of the selection, and the focused element. */
  selection: Json;
}

/** Returns a point in the editor's first line (CSS pixels). Sent to the page. */
export function findEditor(): Point {
  const editor = document.querySelector("#editor :is([contenteditable], textarea, input)") as Element;
  const { x, y } = editor.getBoundingClientRect();
  return { x: x + 30, y: y + 12 };
}

/**
 * Resolves when the editor has handled the last key and the `selectionchange` event after it. Quill undoes more at once if
 * the next key comes before that event. Runs in the page.
 */
export async function settleSelection(): Promise<void> {
  const page = window as unknown as { seenSelection?: unknown[] };
  const read = () => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
    return [anchorNode, anchorOffset, focusNode, focusOffset];
  };
  if (!page.seenSelection) {
    page.seenSelection = read();
    document.addEventListener("selectionchange", () => {
      page.seenSelection = read();
    });
  }
  const isSeen = () => read().every((part, index) => part === page.seenSelection?.[index]);
  // Limited, because a change of the text may move the selection without an event.
  for (let round = 0; round < 10; round++) {
    const wasSeen = isSeen();
    // Longer than the timer with which Quill handles the event.
    await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 5)));
    if (wasSeen && isSeen()) return;
  }
}

/** Waits until the editor has handled the last key, and resolves to its state. Sent to the page. */
export async function readEditor(): Promise<EditorState> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  const root = document.getElementById("editor") as HTMLElement;
  const pathOf = (node: Node | null | undefined): Json => {
    const path: number[] = [];
    let current: Node | null | undefined = node;
    for (; current && current !== root; current = current.parentNode)
      path.unshift([...(current.parentNode?.childNodes ?? [])].indexOf(current as ChildNode));
    return current ? path : "outside";
  };
  const field = root.querySelector<HTMLInputElement>("textarea, input");
  const selection = getSelection();
  return {
    model: (window as unknown as EditorPage).readModel(),
    html: root.outerHTML,
    text: (field?.value ?? root.innerText).replace(/\s+/g, " ").trim(),
    caret: field?.selectionEnd ?? selection?.focusOffset,
    selection: [
      [pathOf(selection?.anchorNode), selection?.anchorOffset],
      [pathOf(selection?.focusNode), selection?.focusOffset],
      pathOf(document.activeElement),
    ],
  };
}
