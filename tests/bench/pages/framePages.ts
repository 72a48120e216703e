import { articlePage, documentOf } from "./ownPages.ts";
import type { Page } from "./Page.ts";

/**
 * Returns a page with that many frames and no mention, and the document of its frames, to be served in this order as the
 * first two pages. Every third frame is empty, as frames of advertisements are before they are filled.
 */
export function framePages(frames: number): readonly [page: Page, framed: Page] {
  const article = articlePage(60);
  const page: Page = {
    name: `${frames} frames without a mention`,
    scripts: true,
    async html() {
      const frame = (at: number) => (at % 3 === 0 ? "<iframe></iframe>" : '<iframe src="/1"></iframe>');
      const html = await article.html();
      return documentOf("Frames", html + Array.from({ length: frames }, (_, at) => frame(at)).join("\n"));
    },
  };
  return [page, { ...articlePage(12), scripts: true }];
}
