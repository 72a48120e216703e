import type { Json } from "../../../tools/LensBrowser.ts";

/** What an editor's page leaves in its global object. */
export interface EditorPage {
  /** Document, selection and what can be undone and done again, as the editor itself has them. */
  readModel(): Json;
}

/** What each editor holds at first. */
export const firstLines = ["To blepharospasm.", "More on cervical dystonia."];

/** No pause between two keys is so long (milliseconds): how much one undoing takes back depends on no clock. */
export const NEVER_MS = 1e9;

/** Where the editor belongs. */
export function placeOfEditor(): HTMLElement {
  return document.getElementById("editor") as HTMLElement;
}

/** Lets the test read the editor. */
export function showEditor(readModel: EditorPage["readModel"]): void {
  Object.assign(globalThis, { readModel } satisfies EditorPage);
}
