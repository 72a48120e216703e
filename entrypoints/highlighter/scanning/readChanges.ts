import type { Changes } from "./changedBlocks.ts";

/** After so many records the caller may pause. */
const RECORDS = 500;

/** What the records say together. Yields wherever the caller may pause: a storm leaves a hundred thousand of them. */
export function* readChanges(records: readonly MutationRecord[]): Generator<undefined, Changes, void> {
  const changes = {
    added: new Set<Node>(),
    edited: new Set<Node>(),
    parents: new Set<Node>(),
    gaps: new Set<Node>(),
  };
  let count = 0;
  for (const { type, target, addedNodes, removedNodes, nextSibling, previousSibling } of records) {
    if (type === "characterData") {
      changes.edited.add(target);
    } else if (type === "attributes") {
      // What is edited now, or no more, is to be looked at as what comes in.
      changes.added.add(target);
    } else {
      changes.parents.add(target);
      for (const node of addedNodes) changes.added.add(node);
      if (removedNodes.length > 0) changes.gaps.add(nextSibling ?? previousSibling ?? target);
    }
    if (++count % RECORDS === 0) yield undefined;
  }
  return changes;
}
