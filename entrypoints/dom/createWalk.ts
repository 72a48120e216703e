import { childrenOf } from "./safeDom.ts";

/** A walk that outlasts what the page does between two of its steps. */
export interface Walk {
  /** The next node, or null at the end. */
  next(): Node | null;
  /** Keeps its place: to be called before the page has its turn. */
  hold(): void;
  /** Whether there is still something to walk through: to be called when the page has had its turn. */
  resume(): boolean;
}

/** A walk through the nodes of these kinds (`NodeFilter`) under `root`, in document order. */
export function createWalk(root: Node, kinds: number): Walk {
  const walker = document.createTreeWalker(root, kinds);
  // The browser keeps it where the last node was, also when that goes. One live range costs the page nothing.
  const place = document.createRange();
  return {
    next: () => walker.nextNode(),
    hold: () => place.setStart(walker.currentNode, 0),
    resume() {
      const { startContainer, startOffset } = place;
      if (startContainer === walker.currentNode) return true;
      // The root has gone itself, and with it all that was left.
      if (!Node.prototype.contains.call(root, startContainer)) return false;
      walker.currentNode = childrenOf(startContainer)[startOffset - 1] ?? startContainer;
      // What stands before the place has been walked through.
      if (walker.currentNode !== startContainer) while (walker.lastChild());
      return true;
    },
  };
}
