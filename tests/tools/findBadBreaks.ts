import { type Paper, printableAreas } from "../../components/handout/HandoutPaper.tsx";

const PX_PER_MM = 96 / 25.4;

/** Returns the width and height of the handout's content on that paper, in CSS pixels. */
export function printableSize(paper: Paper): { width: number; height: number } {
  const { width, height } = printableAreas[paper];
  return { width: Math.floor(width * PX_PER_MM), height: Math.floor(height * PX_PER_MM) };
}

/**
 * Returns the elements that a page break splits or that are wider than the page, and the headings that a page break
 * separates from their content. CSS columns of the page's size replace pages, because browsers fragment both by the
 * same rules. Tries several page heights. May be sent to a
 * browser as source text, so it uses nothing from outside its own body.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: sent as source text, it can call no other function of this file
export function findBadBreaks(direction: string, width: number, height: number): string[] {
  const STEP_PX = 40;
  document.documentElement.dir = direction;
  const found: string[] = [];
  for (let end = height; end > height / 2; end -= STEP_PX) {
    document.body.style.cssText = `inline-size:${width}px;block-size:${end}px;columns:${width}px auto;column-gap:0;column-fill:auto`;
    for (const element of document.querySelectorAll<HTMLElement>(
      ".lens-paper [data-whole], .lens-paper li",
    )) {
      const boxes = [...element.getClientRects()].filter((box) => box.height > 0);
      const isWide =
        boxes.some((box) => box.width > width + 1) || element.scrollWidth > element.clientWidth + 1;
      if (boxes.length !== 1 || isWide)
        found.push(`${end} px: ${boxes.length} boxes: ${element.textContent?.slice(0, 50)}`);
    }
    const sheet = document.body.getBoundingClientRect();
    const pageOf = (element: Element) => {
      const box = element.getBoundingClientRect();
      const start = direction === "rtl" ? sheet.right - box.right : box.left - sheet.left;
      return Math.floor((start + 1) / width);
    };
    for (const heading of document.querySelectorAll(".lens-paper :is(h3, h4)")) {
      let next = heading.nextElementSibling;
      while (next && next.getClientRects().length === 0) next = next.nextElementSibling;
      const first = next?.matches(".lens-sheet-organizations") ? next.firstElementChild : next;
      if (first && pageOf(first) !== pageOf(heading))
        found.push(`${end} px: heading without its content: ${heading.textContent}`);
    }
  }
  return found;
}
