/**
 * The start of a highlighter's style sheet: `createHighlightName` makes the name, `setHighlightStyle` the rules. The rule for
 * Chromium begins with `:root` and is not matched.
 */
const HIGHLIGHT_RULE = /^@media screen \{\s*::highlight\((m[a-z\d]{5,14})\)/;

/**
 * Removes from a tree the highlights of an earlier highlighter. When the add-on is reloaded, Firefox keeps the style
 * sheets and registry entries of its ended scripts, and only the sheet still contains the highlight's name.
 */
export function removeStaleHighlights({ adoptedStyleSheets: sheets }: Document | ShadowRoot): void {
  if (!import.meta.env.FIREFOX) return;
  for (let i = sheets.length - 1; i >= 0; i--) {
    const name = highlightNameIn(sheets[i]);
    if (!name) continue;
    CSS.highlights.delete(name);
    sheets.splice(i, 1);
  }
}

function highlightNameIn(sheet: CSSStyleSheet | undefined): string | undefined {
  try {
    const rules = sheet?.cssRules;
    return rules?.length === 2 ? HIGHLIGHT_RULE.exec(rules[0]?.cssText ?? "")?.[1] : undefined;
  } catch {
    // The rules of a sheet cannot be read while the page replaces them.
    return undefined;
  }
}

/**
 * Removes the host of a shadow root if it is a card that an earlier instance of the extension has left open; returns
 * whether it was. When the add-on is reloaded, Firefox ends its scripts without notice, and nothing else would
 * remove the card from the page.
 */
export function removeStaleCard({ mode, host, lastElementChild }: ShadowRoot): boolean {
  const isStaleCard = mode === "closed" && lastElementChild?.className === "lens-unseen";
  if (isStaleCard) host.remove();
  return isStaleCard;
}
