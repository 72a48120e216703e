/** Every place of a text (UTF-16 units) at which a pattern with the flag "g" matches, in order; matches may overlap. */
export function matchOffsets(pattern: RegExp, text: string): number[] {
  const places: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    places.push(match.index);
    pattern.lastIndex = match.index + 1;
  }
  return places;
}
