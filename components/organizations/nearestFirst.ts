/** The records with those of the reader's own country first; within each part their order stays. */
export function nearestFirst<Kept extends { readonly country: string }>(
  records: readonly Kept[],
  region: string | undefined,
): Kept[] {
  return [
    ...records.filter(({ country }) => country === region),
    ...records.filter(({ country }) => country !== region),
  ];
}
