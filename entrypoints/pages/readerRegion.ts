/** The reader's country, ISO 3166-1 alpha-2: of the first language that names one, else where the language is most spoken. */
export function readerRegion(languages: readonly string[]): string | undefined {
  const locales = languages.map((language) => new Intl.Locale(language));
  return locales.find(({ region }) => region)?.region ?? locales[0]?.maximize().region;
}
