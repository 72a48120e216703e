import type { UnreadableContent } from "../../components/mentions/PageReport.ts";

/**
 * Returns what most of the page in the viewport is, if no extension can read text there. The browser sends this function
 * as source text: it runs in the main frame of the page, and uses nothing else from this file.
 */
export function unreadableContent(): UnreadableContent | undefined {
  /** The share of the viewport that such content covers at least: a page with a smaller one has text beside it. */
  const MIN_SHARE = 0.4;
  /** UTF-16 units of text: an editor that draws its document has this many in its menus; a viewer of scans has fewer. */
  const MAX_EDITOR_TEXT = 3000;
  const MAX_VIEWER_TEXT = 600;
  /** Reading the text of a page with more elements would take long; it has text enough. */
  const MAX_ELEMENTS = 20_000;

  const isCovered = (selector: string): boolean => {
    let area = 0;
    for (const element of document.querySelectorAll(selector)) {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const width = Math.min(right, innerWidth) - Math.max(left, 0);
      const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
      if (
        width > 0 &&
        height > 0 &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      )
        area += width * height;
    }
    return area >= MIN_SHARE * innerWidth * innerHeight;
  };
  const hasLessTextThan = (length: number): boolean =>
    document.getElementsByTagName("*").length < MAX_ELEMENTS &&
    document.body.innerText.trim().length < length;

  if (document.contentType.startsWith("image/")) return "picture";
  if (!document.body) return undefined;
  const pdf = ["embed", "object", "iframe"].flatMap((name) =>
    ['[type="application/pdf" i]', '[src*=".pdf" i]', '[data*=".pdf" i]'].map(
      (attribute) => name + attribute,
    ),
  );
  if (isCovered(pdf.join())) return "pdf";
  if (isCovered("canvas") && hasLessTextThan(MAX_EDITOR_TEXT)) return "drawn";
  if (isCovered("img, svg > image") && hasLessTextThan(MAX_VIEWER_TEXT)) return "picture";
  return undefined;
}
