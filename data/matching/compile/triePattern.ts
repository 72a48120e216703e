interface Node {
  readonly children: Map<string, Node>;
  isEnd: boolean;
}

/**
 * Returns the source of a pattern that matches the longest of the words at an offset. The pattern is a trie: the regular
 * expression engine checks each letter once instead of trying word after word.
 */
export function triePattern(words: Iterable<string>): string {
  const root: Node = { children: new Map(), isEnd: false };
  for (const word of words) {
    let node = root;
    for (const letter of word) node = childFor(node, letter);
    node.isEnd = true;
  }
  return sourceOf(root);
}

/**
 * Returns the source of a pattern that matches any of the words, also as a trie. It contains no character classes, so that
 * normalizing the source gives the pattern for normalized text.
 */
export function prefixPattern(words: readonly string[]): string {
  if (words.includes("")) return "";
  const groups = Map.groupBy(words, (word) => word[0] as string);
  const branches = [...groups].map(
    ([letter, group]) => letter + prefixPattern(group.map((word) => word.slice(1))),
  );
  return branches.length === 1 ? (branches[0] as string) : `(?:${branches.join("|")})`;
}

function childFor({ children }: Node, letter: string): Node {
  let child = children.get(letter);
  if (!child) {
    child = { children: new Map(), isEnd: false };
    children.set(letter, child);
  }
  return child;
}

function sourceOf({ children, isEnd }: Node): string {
  const single: string[] = [];
  const branches: string[] = [];
  for (const [letter, child] of children) {
    const rest = sourceOf(child);
    if (rest === "" && !/[ '=-]/.test(letter)) single.push(letter);
    else branches.push(escapeLetter(letter) + rest);
  }
  if (single.length > 0)
    branches.push(single.length === 1 ? escapeLetter(single[0] as string) : `[${single.join("")}]`);
  if (branches.length === 0) return "";
  if (isEnd) return `(?:${branches.join("|")}|)`;
  return branches.length === 1 ? (branches[0] as string) : `(?:${branches.join("|")})`;
}

function escapeLetter(letter: string): string {
  return /[\^$\\.*+?()[\]{}|/]/.test(letter) ? `\\${letter}` : letter;
}
