import { observe } from "./observeNothing.ts";

/** A mutation observer that only stores each inserted node. */
export function run(): void {
  const added = new Set<Node>();
  observe((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) added.add(node);
  });
}
