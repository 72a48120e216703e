import type { Page } from "./Page.ts";
import { createRandom, prose } from "./words.ts";

/** Returns the HTML of a document with this body. */
export function documentOf(title: string, body: string, script = ""): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>body { font: 16px sans-serif; max-width: 60em; margin: auto }</style></head><body>
${body}
${script && `<script>${script}</script>`}</body></html>`;
}

/** An article whose text consists of script to 85 %, a usual share of script and style on real pages. */
export function articlePage(paragraphs: number): Page {
  return {
    name: `article of ${paragraphs} paragraphs`,
    async html() {
      const random = createRandom(paragraphs);
      const parts = Array.from(
        { length: paragraphs },
        () => `<p>${prose(35, random)} <a href="#top">${prose(2, random)}</a> “${prose(33, random)}”.</p>`,
      );
      const length = parts.reduce((sum, part) => sum + part.length, 0) * 5;
      const script = `<script type="application/json">${JSON.stringify(prose(length / 5, random))}</script>`;
      return documentOf("Article", `<h1>${prose(6, random)}</h1>${parts.join("\n")}${script}`);
    },
  };
}

/** A page of many small elements, like shops and lists of links. */
export function catalogPage(cards: number): Page {
  return {
    name: `catalog of ${cards} cards`,
    async html() {
      const random = createRandom(cards);
      const card = () =>
        `<article><h2><a href="#top">${prose(4, random)}</a></h2><p>${prose(14, random)}</p><ul>${`<li><span>${prose(2, random)}</span></li>`.repeat(4)}</ul></article>`;
      return documentOf("Catalog", Array.from({ length: cards }, card).join("\n"));
    },
  };
}
