import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { isChromium } from "../../dom/runtime.ts";
import { highlightCss } from "./highlightCss.ts";
import { highlightName } from "./highlightName.ts";

/** Paints ranges without touching the page's DOM. */
export interface Painter {
  /** Notes that old ranges' paint is to go and new ones are to be painted; all of them lie under `root`. */
  repaint(root: Document | ShadowRoot, old: readonly StaticRange[], ranges: readonly StaticRange[]): void;
  /** Whether the range is painted, or will be. */
  has(range: StaticRange): boolean;
  /** How many ranges are painted, those that are left out for the time being among them. */
  readonly size: number;
  /** Shows of what is painted these alone, until it is called anew; without them all again. */
  limit(ranges?: Iterable<StaticRange>): void;
  /** Draws the marks in another style, those that are painted too. */
  restyle(looks: Settings["marks"]): void;
  /** Paints what is noted, and what the page may have cleared; whether anything was noted. */
  paint(): boolean;
  /** Takes away all paint, the registry entry and the style sheets. */
  clear(): void;
}

/** What the registry is given. The highlight is open to the page: what belongs in it is kept beside it. */
interface Layer {
  readonly ranges: Set<StaticRange>;
  readonly highlight: Highlight;
}

function change(layers: readonly Layer[], going: Iterable<StaticRange>, coming: Iterable<StaticRange>): void {
  for (const { ranges, highlight } of layers) {
    for (const range of going) {
      ranges.delete(range);
      highlight.delete(range);
    }
    for (const range of coming) {
      ranges.add(range);
      highlight.add(range);
    }
  }
}

const createLayer = (): Layer => ({ ranges: new Set(), highlight: new Highlight() });

/** A painter for this document. It leaves no trace in the document while nothing is painted. */
export function createPainter(looks: Settings["marks"]): Painter {
  let style = looks;
  const name = highlightName();
  const painted = createLayer();
  /** The part of it that shows, where not all does. */
  let part: Layer | undefined;
  const styled = new Set<Document | ShadowRoot>();
  const inherits = isChromium();
  let sheet: CSSStyleSheet | undefined;
  const going = new Set<StaticRange>();
  const coming = new Set<StaticRange>();
  let isChanged = false;

  /** Puts right what the page may have cleared since: the registry and the lists of sheets are open to it. */
  function show(): void {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(highlightCss(name, style, inherits));
    }
    for (const root of styled) {
      // A tree that is kept here keeps its host's whole page. One in another document takes no sheet of this one's.
      if (!root.isConnected || (root.ownerDocument ?? root) !== document) styled.delete(root);
      else if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    }
    const { ranges, highlight } = part ?? painted;
    if (highlight.size !== ranges.size) {
      highlight.clear();
      for (const range of ranges) highlight.add(range);
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

  const paint = () => {
    const noted = isChanged || going.size + coming.size > 0;
    isChanged = false;
    change(part ? [painted, part] : [painted], going, coming);
    going.clear();
    coming.clear();
    if (painted.ranges.size > 0) show();
    else if (sheet) hide();
    return noted;
  };

  return {
    repaint(root, old, ranges) {
      if (ranges.length > 0) {
        styled.add(document);
        if (!inherits) styled.add(root);
      }
      const shown = old.filter((range) => !coming.delete(range));
      if (part) {
        // What does not show costs no frame. Which of them shows is chosen anew with the next frame.
        change([painted, part], shown, []);
        change([painted], [], ranges);
        isChanged = true;
      } else {
        for (const range of shown) going.add(range);
        for (const range of ranges) coming.add(range);
      }
    },
    has: (range) => coming.has(range) || (painted.ranges.has(range) && !going.has(range)),
    get size() {
      return painted.ranges.size;
    },
    limit(ranges) {
      part = ranges && createLayer();
      for (const range of ranges ?? []) {
        if (!painted.ranges.has(range)) continue;
        part?.ranges.add(range);
        part?.highlight.add(range);
      }
      if (sheet) show();
    },
    restyle(looks) {
      style = looks;
      sheet?.replaceSync(highlightCss(name, style, inherits));
    },
    paint,
    clear() {
      for (const layer of [painted, part]) {
        layer?.ranges.clear();
        layer?.highlight.clear();
      }
      hide();
    },
  };
}
