import type { Json, Point } from "../../tools/LensBrowser.ts";
import type { EditorPage } from "./editors/showEditor.ts";

/** What an editor holds, shows and has selected, by its own account and by the page's. */
export interface EditorState {
  model: Json;
  html: string;
  /** Its text on one line. */
  text: string;
  /** Where the selection ends in its text node or field. */
  caret: number | undefined;
  /** The selection's ends, and what has the focus. */
  selection: Json;
}

/** A place in the editor's first line. Sent to the page. */
export function findEditor(): Point {
  const editor = document.querySelector("#editor :is([contenteditable], textarea, input)") as Element;
  const { x, y } = editor.getBoundingClientRect();
  return { x: x + 30, y: y + 12 };
}

/** All of that, once what the last key has set off has come to its end. Sent to the page. */
export async function readEditor(): Promise<EditorState> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  const root = document.getElementById("editor") as HTMLElement;
  const pathOf = (node: Node | null | undefined): Json => {
    const path: number[] = [];
    let at: Node | null | undefined = node;
    for (; at && at !== root; at = at.parentNode)
      path.unshift([...(at.parentNode?.childNodes ?? [])].indexOf(at as ChildNode));
    return at ? path : "outside";
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
