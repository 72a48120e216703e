import type { Json } from "../../../tools/LensBrowser.ts";

/** Global of an editor's page. */
export interface EditorPage {
  /** Returns the editor's own representation of its document, selection and undo history. */
  readModel(): Json;
}

/** Initial text of each editor. */
export const firstLines = ["To blepharospasm.", "More on cervical dystonia."];

/** Longer than any pause between two keys (ms), so that the grouping of undo steps does not depend on time. */
export const HISTORY_DELAY_MS = 1e9;

/** Returns the element into which the editor is inserted. */
export function getEditorParent(): HTMLElement {
  return document.getElementById("editor") as HTMLElement;
}

/** Makes `readModel` available to the test. */
export function exposeModel(readModel: EditorPage["readModel"]): void {
  Object.assign(globalThis, { readModel } satisfies EditorPage);
}
