/**
 * Returns the reader's country, ISO 3166-1 alpha-2: that of the first language tag with a region, or else the country in
 * which the first language is most spoken. `languages` are BCP 47 tags in order of preference.
 */
export function readerRegion(languages: readonly string[]): string | undefined {
  const locales = languages.map((language) => new Intl.Locale(language));
  return locales.find(({ region }) => region)?.region ?? locales[0]?.maximize().region;
}
