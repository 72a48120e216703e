/**
 * A selector of a highlighter's style sheet: `createHighlightNames` makes the names, `setHighlightStyle` the rules. The
 * selectors for Chromium begin with `:root` and are not matched.
 */
const HIGHLIGHT_SELECTOR = /^::highlight\((m[a-z\d]{5,16})\)$/;

/**
 * Removes from a tree the highlights of an earlier highlighter. When the add-on is reloaded, Firefox keeps the style
 * sheets and registry entries of its ended scripts, and only the sheet still contains the highlight's name.
 */
export function removeStaleHighlights({ adoptedStyleSheets: sheets }: Document | ShadowRoot): void {
  if (!import.meta.env.FIREFOX) return;
  for (let i = sheets.length - 1; i >= 0; i--) {
    const names = highlightNamesIn(sheets[i]);
    for (const name of names) CSS.highlights.delete(name);
    if (names.length > 0) sheets.splice(i, 1);
  }
}

/** Returns the names of the highlights in a sheet; none unless it is the sheet of a highlighter. */
function highlightNamesIn(sheet: CSSStyleSheet | undefined): string[] {
  try {
    const [media, ...others] = sheet?.cssRules ?? [];
    const { conditionText, cssRules } = media as CSSMediaRule;
    const names = [...cssRules].map(
      (rule) => HIGHLIGHT_SELECTOR.exec((rule as CSSStyleRule).selectorText)?.[1],
    );
    const isOwn =
      conditionText === "screen" && (others.length === 1 || others.length === 2) && names.every(Boolean);
    return isOwn ? (names as string[]) : [];
  } catch {
    // The rules of a sheet cannot be read while the page replaces them, and most sheets begin with another rule.
    return [];
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
