/** What a sheet of marks begins with: the names are those of `highlightName`, the rules those of `highlightCss`. */
const MARKS = /^@media screen \{\s*::highlight\((m[a-z\d]{5,14})\)/;

/**
 * Takes away what an earlier script of the Lens has painted in this tree. Firefox keeps a dead script's sheets and
 * entries in the registry when the add-on is loaded anew, and nobody but the sheet knows the name.
 */
export function removeStaleHighlights({ adoptedStyleSheets: sheets }: Document | ShadowRoot): void {
  if (!import.meta.env.FIREFOX) return;
  for (let at = sheets.length - 1; at >= 0; at--) {
    const name = nameIn(sheets[at]);
    if (!name) continue;
    CSS.highlights.delete(name);
    sheets.splice(at, 1);
  }
}

function nameIn(sheet: CSSStyleSheet | undefined): string | undefined {
  try {
    const rules = sheet?.cssRules;
    return rules?.length === 2 ? MARKS.exec(rules[0]?.cssText ?? "")?.[1] : undefined;
  } catch {
    // A sheet that the page is just replacing tells nothing.
    return undefined;
  }
}
