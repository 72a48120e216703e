/**
 * The source of a pattern of all the words that looks once at each letter that several begin with. It is spelled without classes,
 * so that folding the source gives the pattern for folded texts.
 */
export function prefixPattern(words: readonly string[]): string {
  if (words.includes("")) return "";
  const groups = Map.groupBy(words, (word) => word[0] as string);
  const branches = [...groups].map(
    ([first, group]) => first + prefixPattern(group.map((word) => word.slice(1))),
  );
  return branches.length === 1 ? (branches[0] as string) : `(?:${branches.join("|")})`;
}
