/** Whether the page's word is another one than the form's name; case, spaces, soft hyphens and the kind of apostrophe do not count. */
export function saysOtherwise(word: string, name: string, lang: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/\u00ad/g, "")
      .replace(/[‘’ʼ]/g, "'")
      .replace(/\s+/g, " ")
      .trim()
      .toLocaleLowerCase(lang);
  return plain(word) !== plain(name);
}
