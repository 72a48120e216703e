import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** Sizes of the printed area in mm: the paper without the margins of Handout.css. */
export const printableAreas = {
  A4: { width: 210 - 2 * 13, height: 297 - 2 * 10 },
  Letter: { width: 215.9 - 2 * 13, height: 279.4 - 2 * 10 },
} as const;
export type Paper = keyof typeof printableAreas;
export const papers = Object.keys(printableAreas) as Paper[];

/** The number of sheets that the handout takes on each paper. */
export type SheetCounts = { readonly [Each in Paper]: number };

interface HandoutPaperProps {
  /** Called after each rendering. */
  onMeasure: (counts: SheetCounts) => void;
  children: ComponentChildren;
}

/** Renders the only part of the page that is printed. On the screen it is invisible, and measured as on paper. */
export function HandoutPaper({ onMeasure, children }: HandoutPaperProps) {
  const paper = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = paper;
    if (!current) return;
    // CSS columns of the size of a page: browsers break both by the same rules.
    const countSheets = ({ width, height }: { width: number; height: number }) => {
      current.style.cssText = `inline-size:${width}mm;block-size:${height}mm;columns:${width}mm auto;column-gap:0;column-fill:auto`;
      return Math.round(current.scrollWidth / current.clientWidth);
    };
    const counts = { A4: countSheets(printableAreas.A4), Letter: countSheets(printableAreas.Letter) };
    current.style.cssText = "";
    onMeasure(counts);
  });
  return (
    <div class="lens-paper-frame">
      <div class="lens-paper" ref={paper}>
        {children}
      </div>
    </div>
  );
}
