import { childrenOf, contains } from "./safeDom.ts";

/** A walk through the nodes under a root, in document order, that keeps its position while the page changes the tree. */
export class ResumableWalk {
  private readonly root: Node;
  private readonly walker: TreeWalker;
  /**
   * A live range: the browser updates its position when the tree changes, also when its node is removed. The cost of a
   * single one is negligible, but not that of one for each of many short walks without a pause.
   */
  private position: Range | undefined;

  /** @param kinds the nodes to visit, as a mask of `NodeFilter` */
  constructor(root: Node, kinds: number) {
    this.root = root;
    this.walker = document.createTreeWalker(root, kinds);
  }

  /** Returns the next node, or null at the end. */
  next(): Node | null {
    return this.walker.nextNode();
  }

  /** Saves the current position; to be called before a pause. */
  savePosition(): void {
    this.position ??= document.createRange();
    this.position.setStart(this.walker.currentNode, 0);
  }

  /** Continues at the saved position after a pause. Returns false when the root no longer contains it. */
  restorePosition(): boolean {
    if (!this.position) return true;
    const { startContainer, startOffset } = this.position;
    if (startContainer === this.walker.currentNode) return true;
    if (!contains(this.root, startContainer)) return false;
    this.walker.currentNode = childrenOf(startContainer)[startOffset - 1] ?? startContainer;
    // Everything before the position has been visited.
    if (this.walker.currentNode !== startContainer) while (this.walker.lastChild());
    return true;
  }
}
