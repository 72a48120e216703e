/**
 * Sent to the page: each painted range as its words, its offsets and its way from the root, as sorted lines. Forms may
 * clobber the names of a node's properties, so these come from the prototypes.
 */
export function readPaint(): string[] {
  const getter = (name: "previousSibling" | "parentNode") =>
    Object.getOwnPropertyDescriptor(Node.prototype, name)?.get as (this: Node) => Node | null;
  const previous = getter("previousSibling");
  const parent = getter("parentNode");
  const placeOf = (node: Node): string => {
    const steps: string[] = [];
    for (let at: Node | null = node; at; ) {
      let index = 0;
      for (let one = previous.call(at); one; one = previous.call(one)) index++;
      steps.unshift(String(index));
      const above: Node | null = parent.call(at);
      if (!above && at instanceof ShadowRoot) {
        steps.unshift("#");
        at = at.host;
      } else at = above;
    }
    return steps.join(".");
  };
  const lines: string[] = [];
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) {
      const { startContainer: start, endContainer: end, startOffset, endOffset } = range;
      const words =
        start === end && start instanceof Text ? start.data.slice(startOffset, endOffset) : "(several nodes)";
      const lost = Node.prototype.getRootNode.call(start, { composed: true }) !== document;
      lines.push(
        `${lost ? "LOST " : ""}${words} ${placeOf(start)}:${startOffset}-${placeOf(end)}:${endOffset}`,
      );
    }
  }
  return lines.sort();
}
