/** A second name, as in "頸部ジストニア（痙性斜頸）". */
const IN_BRACKETS = /\s*[(（][^)）]*[)）]$/;

/**
 * Whether the page's word is another one than the form's name, also without what stands in brackets at the name's end.
 * Case, spaces, soft hyphens and the kind of apostrophe do not count.
 */
export function differsFromName(word: string, name: string, lang: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/\u00ad/g, "")
      .replace(/[‘’ʼ]/g, "'")
      .replace(/\s+/g, " ")
      .trim()
      .toLocaleLowerCase(lang);
  return ![name, name.replace(IN_BRACKETS, "")].map(plain).includes(plain(word));
}
