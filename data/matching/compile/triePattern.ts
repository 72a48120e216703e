interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

/**
 * The source of a pattern that matches the longest of the words at a place, each letter looked at once:
 * a trie, so that no word is tried after another.
 */
export function triePattern(words: Iterable<string>): string {
  const root: Node = { next: new Map(), ends: false };
  for (const word of words) {
    let node = root;
    for (const letter of word) {
      let next = node.next.get(letter);
      if (!next) {
        next = { next: new Map(), ends: false };
        node.next.set(letter, next);
      }
      node = next;
    }
    node.ends = true;
  }
  return sourceOf(root);
}

function sourceOf(node: Node): string {
  const singles: string[] = [];
  const branches: string[] = [];
  // An open ending ("~") is the weakest choice of all: a spelled-out word wins over it.
  const letters = [...node.next].sort(([a], [b]) => Number(a === "~") - Number(b === "~"));
  for (const [letter, next] of letters) {
    const rest = sourceOf(next);
    if (rest === "" && !/[ ~'=-]/.test(letter)) singles.push(letter);
    else branches.push(escapeLetter(letter) + rest);
  }
  if (singles.length > 0) {
    const last = branches.at(-1)?.startsWith("~") ? branches.pop() : undefined;
    branches.push(singles.length === 1 ? escapeLetter(singles[0] as string) : `[${singles.join("")}]`);
    if (last !== undefined) branches.push(last);
  }
  if (branches.length === 0) return "";
  if (node.ends) return `(?:${branches.join("|")}|)`;
  return branches.length === 1 ? (branches[0] as string) : `(?:${branches.join("|")})`;
}

function escapeLetter(letter: string): string {
  return /[\^$\\.*+?()[\]{}|/]/.test(letter) ? `\\${letter}` : letter;
}
