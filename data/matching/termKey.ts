/** The key of a folded name: its words with one space between, whether a space or a hyphen stood there, and no apostrophes. */
export function termKey(foldedName: string): string {
  if (!/['-]/.test(foldedName)) return foldedName;
  return foldedName.replaceAll("'", "").replace(/[ -]+/g, " ");
}

/** The keys of a spelling in the notation: with and without a space wherever a hyphen shows that either is written. */
export function termKeys(spelling: string): string[] {
  const [first = "", ...rest] = spelling.replaceAll("'", "").split("-");
  return rest.reduce<string[]>(
    (keys, part) => keys.flatMap((key) => [`${key} ${part}`, key + part]),
    [first],
  );
}
