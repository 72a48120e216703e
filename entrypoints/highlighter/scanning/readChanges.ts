import { editorChangedBy } from "../../dom/excluded.ts";
import type { TimeSlice } from "../../dom/TimeSlice.ts";

/** This many records are read between two checks of the time slice. */
const RECORDS_PER_STEP = 500;

/** The changes of a page since the last report. */
export interface Changes {
  /**
   * Nodes that were inserted, became editable or no longer editable, or have another title. Some may have been removed
   * again.
   */
  readonly added: ReadonlySet<Node>;
  /** Text nodes whose text changed. */
  readonly edited: ReadonlySet<Node>;
  /** Nodes whose children changed; the document itself after `document.open`. */
  readonly parents: ReadonlySet<Node>;
  /** Nodes next to a removed node: the texts on both sides are adjacent now. */
  readonly nextToRemoved: ReadonlySet<Node>;
}

/** Resolves to the changes in these records; a page may cause a hundred thousand of them at once. */
export async function readChanges(records: readonly MutationRecord[], slice: TimeSlice): Promise<Changes> {
  const changes = {
    added: new Set<Node>(),
    edited: new Set<Node>(),
    parents: new Set<Node>(),
    nextToRemoved: new Set<Node>(),
  };
  let count = 0;
  for (const record of records) {
    addChange(record, changes);
    if (++count % RECORDS_PER_STEP === 0 && slice.isOver()) await slice.yieldToMain();
  }
  return changes;
}

function addChange(record: MutationRecord, changes: Record<keyof Changes, Set<Node>>): void {
  // Each property that is read creates an object, and a page may cause thousands of records a second.
  const { type, target } = record;
  if (type === "characterData") {
    changes.edited.add(target);
  } else if (type === "attributes") {
    // Text that became editable, or read-only, and an abbreviation with another title are scanned like inserted text.
    const { attributeName } = record;
    const editor = attributeName === "title" ? target : editorChangedBy(target as Element, attributeName);
    if (editor) changes.added.add(editor);
  } else {
    changes.parents.add(target);
    for (const node of record.addedNodes) changes.added.add(node);
    if (record.removedNodes.length > 0)
      changes.nextToRemoved.add(record.nextSibling ?? record.previousSibling ?? target);
  }
}
