/**
 * Returns the source of a pattern that matches any of the words. The pattern is a trie: the regular expression engine checks
 * each letter once instead of trying word after word. It contains no character classes, so that normalizing the source
 * gives the pattern for normalized text.
 */
export function prefixPattern(words: readonly string[]): string {
  if (words.includes("")) return "";
  const groups = Map.groupBy(words, (word) => word[0] as string);
  const branches = [...groups].map(
    ([letter, group]) => letter + prefixPattern(group.map((word) => word.slice(1))),
  );
  return branches.length === 1 ? (branches[0] as string) : `(?:${branches.join("|")})`;
}
