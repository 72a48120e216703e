import { addressOf } from "../runtime.ts";
import { highlightName } from "./highlightName.ts";
import { markStyle } from "./markStyle.ts";

/** Paints ranges without touching the page's DOM. */
export interface Painter {
  /** Takes the old ranges' paint away and paints the new ones; all of them lie under `root`. */
  repaint(root: Document | ShadowRoot, old: readonly StaticRange[], ranges: readonly StaticRange[]): void;
  /** Takes away all paint, the registry entry and the style sheets. */
  clear(): void;
}

/** A painter for this document. It leaves no trace in the document while nothing is painted. */
export function createPainter(): Painter {
  const name = highlightName();
  const highlight = new Highlight();
  const styled = new Set<Document | ShadowRoot>();
  // Chromium's shadow trees inherit the document's rule for a highlight; Firefox's do not.
  const inherits = !addressOf("").startsWith("moz-extension:");
  let sheet: CSSStyleSheet | undefined;

  /** Puts right what the page may have cleared since: the registry and the lists of sheets are open to it. */
  function show(root: Document | ShadowRoot): void {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(markStyle(name));
    }
    styled.add(inherits ? document : root);
    for (const { adoptedStyleSheets } of styled) {
      if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
    }
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  }

  function hide(): void {
    CSS.highlights.delete(name);
    for (const { adoptedStyleSheets } of styled) {
      const at = sheet ? adoptedStyleSheets.indexOf(sheet) : -1;
      if (at >= 0) adoptedStyleSheets.splice(at, 1);
    }
    styled.clear();
    sheet = undefined;
  }

  return {
    repaint(root, old, ranges) {
      for (const range of old) highlight.delete(range);
      for (const range of ranges) highlight.add(range);
      if (highlight.size > 0) show(root);
      else if (sheet) hide();
    },
    clear() {
      highlight.clear();
      hide();
    },
  };
}
