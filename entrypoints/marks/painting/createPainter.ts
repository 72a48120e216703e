import { highlightName } from "./highlightName.ts";
import { markStyle } from "./markStyle.ts";

/** Paints ranges without touching the page's DOM. */
export interface Painter {
  /** Takes the old ranges' paint away and paints the new ones. */
  repaint(old: Iterable<StaticRange>, ranges: Iterable<StaticRange>): void;
  /** Takes away all paint, the registry entry and the style sheet. */
  clear(): void;
}

/** A painter for this document. It leaves no trace in the document while nothing is painted. */
export function createPainter(): Painter {
  const name = highlightName();
  const highlight = new Highlight();
  let sheet: CSSStyleSheet | undefined;

  /** Puts right what the page may have cleared since: the registry and the list of sheets are open to it. */
  function show(): void {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(markStyle(name));
    }
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  }

  function hide(): void {
    CSS.highlights.delete(name);
    const at = sheet ? document.adoptedStyleSheets.indexOf(sheet) : -1;
    if (at >= 0) document.adoptedStyleSheets.splice(at, 1);
    sheet = undefined;
  }

  return {
    repaint(old, ranges) {
      for (const range of old) highlight.delete(range);
      for (const range of ranges) highlight.add(range);
      if (highlight.size > 0) show();
      else if (sheet) hide();
    },
    clear() {
      highlight.clear();
      hide();
    },
  };
}
