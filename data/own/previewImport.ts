import { dequal } from "dequal/lite";
import { noteSections } from "./bounds.ts";
import type { OwnData } from "./OwnData.ts";

/** Returns a section of the notes with the text of a file below what is there. */
export function withNote(stored: string, text: string): string {
  return stored.includes(text) ? stored : [stored, text].filter(Boolean).join("\n");
}

/** How many entries an import adds, and how many it changes. */
export interface ImportPreview {
  readonly added: number;
  readonly changed: number;
}

/** Returns what the import of a file changes in the present data. */
export function previewImport(present: OwnData, file: OwnData): ImportPreview {
  const preview = { added: 0, changed: 0 };
  const count = (before: unknown, after: unknown) => {
    if (after === undefined || dequal(before, after)) return;
    preview[before === undefined ? "added" : "changed"]++;
  };
  for (const list of ["contacts", "words"] as const)
    for (const entry of file[list])
      count(
        present[list].find(({ id }) => id === entry.id),
        entry,
      );
  for (const form of file.hiddenForms)
    count(
      present.hiddenForms.find((id) => id === form),
      form,
    );
  count(present.myForm, file.myForm);
  for (const section of noteSections) {
    const before = present.notes?.[section] ?? "";
    const after = withNote(before, file.notes?.[section] ?? "");
    if (after !== before) count(before || undefined, after);
  }
  return preview;
}
