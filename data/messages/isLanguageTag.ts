/** The length of which RFC 5646 (4.4.1) says that it is enough for all tags in use. */
const MAX_TAG_CHARS = 35;

/** Returns whether a value is a well-formed language tag (BCP 47) of a usual length. */
export function isLanguageTag(value: unknown): value is string {
  if (typeof value !== "string" || value.length > MAX_TAG_CHARS) return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
