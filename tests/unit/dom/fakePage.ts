/** A fake of those parts of the DOM that reading blocks uses. The browser tests check that browsers behave like it. */
class FakeNode {
  static TEXT_NODE = 3;
  parentNode: FakeElement | null = null;
  nodeType = 1;

  get parentElement(): FakeElement | null {
    return this.parentNode;
  }

  get childNodes(): FakeNode[] {
    return [];
  }

  get nextSibling(): FakeNode | null {
    const beside = this.parentNode?.childNodes ?? [];
    return beside[beside.indexOf(this) + 1] ?? null;
  }

  getRootNode(): FakeNode {
    return this.parentNode?.getRootNode() ?? this;
  }

  contains(other: FakeNode): boolean {
    return other === this || (other.parentNode !== null && this.contains(other.parentNode));
  }

  remove(): void {
    const beside = this.parentNode?.childNodes ?? [];
    beside.splice(beside.indexOf(this), 1);
    this.parentNode = null;
  }
}

class FakeText extends FakeNode {
  override nodeType = 3;
  data: string;

  constructor(data: string) {
    super();
    this.data = data;
  }
}

class FakeElement extends FakeNode {
  readonly #children: FakeNode[];
  readonly display: string;

  constructor(display: string, children: readonly FakeNode[]) {
    super();
    this.display = display;
    this.#children = [...children];
    for (const child of children) child.parentNode = this;
  }

  override get childNodes(): FakeNode[] {
    return this.#children;
  }

  matches(): boolean {
    return false;
  }
}

class FakeWalker {
  readonly root: FakeNode;
  readonly kinds: number;
  currentNode: FakeNode;

  constructor(root: FakeNode, kinds: number) {
    this.root = root;
    this.kinds = kinds;
    this.currentNode = root;
  }

  firstChild() {
    return this.#at(this.currentNode.childNodes[0]);
  }

  nextSibling() {
    return this.#at(this.currentNode.nextSibling);
  }

  parentNode() {
    return this.currentNode === this.root ? null : this.#at(this.currentNode.parentNode);
  }

  nextNode(): FakeNode | null {
    let node: FakeNode | null | undefined = this.currentNode;
    do {
      let next: FakeNode | null | undefined = node.childNodes[0];
      for (let up: FakeNode | null = node; !next && up && up !== this.root; up = up.parentNode)
        next = up.nextSibling;
      node = next;
    } while (node && !(this.kinds & (node.nodeType === 3 ? 4 : 1)));
    return this.#at(node);
  }

  #at(node: FakeNode | null | undefined): FakeNode | null {
    if (node) this.currentNode = node;
    return node ?? null;
  }
}

Object.assign(globalThis, {
  Node: FakeNode,
  Element: FakeElement,
  ShadowRoot: class {},
  NodeFilter: { SHOW_ELEMENT: 1, SHOW_TEXT: 4 },
  getComputedStyle: ({ display }: FakeElement) => ({ display, float: "none" }),
  document: {
    createTreeWalker: (root: FakeNode, kinds: number) => new FakeWalker(root, kinds),
    createRange: () => ({
      startContainer: undefined as unknown,
      setStart(node: FakeNode) {
        this.startContainer = node;
      },
    }),
  },
});

export type { FakeElement };
export const text = (data: string) => new FakeText(data);
export const element = (display: string, ...children: FakeNode[]) => new FakeElement(display, children);
export const asPage = (node: FakeElement) => node as unknown as Element;
