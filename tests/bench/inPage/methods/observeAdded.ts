import { observe } from "./observeNothing.ts";

/** An observer that remembers each node that comes in, and does no more. */
export function run(): void {
  const added = new Set<Node>();
  observe((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) added.add(node);
  });
}
