/** Returns the countries that the browser knows by name, with their ISO 3166-1 codes, sorted by name. */
export function countryChoices(locale: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const { compare } = new Intl.Collator(locale);
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => isCountry(code))
    .flatMap((value) => {
      const label = names.of(value);
      return label ? [{ value, label }] : [];
    })
    .sort((one, other) => compare(one.label, other.label));
}

/** Codes that CLDR names although they are no country: unions, test locales, and the unknown region. */
const OTHER_REGIONS = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);

/** Returns whether a code is the present one of a country: an old one, such as "DD", has another canonical form. */
function isCountry(code: string): boolean {
  return !OTHER_REGIONS.has(code) && new Intl.Locale("und", { region: code }).region === code;
}
