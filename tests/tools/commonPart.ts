/** Returns what the names of a document's highlights have in common: the last character is that of the look. */
export const commonPart = (highlightName: string) => highlightName.slice(0, -1);
