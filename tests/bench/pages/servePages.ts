import { createServer } from "node:http";
import type { Page } from "./Page.ts";
import { plantMentions } from "./plantMentions.ts";

export interface PageServer {
  /**
   * Returns the address of a page at a subdomain of "localhost", which the browser treats as a separate site.
   * @param planted the most mentions that the server plants into the page's text; true for as many as fit
   */
  address(page: Page, host: string, planted?: boolean | number): string;
  /** Returns the address of an empty page at that host. */
  blank(host: string): string;
  /** Returns the number of mentions planted into a page that was served. */
  planted(page: Page): number;
  close(): Promise<void>;
}

/** Cross-origin isolation: only isolated documents have clocks with a resolution of 5 µs. */
const isolation = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};
const noScripts =
  "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Starts a local server of these pages. Pages load no other resources, and only generated pages run scripts. */
export async function servePages(pages: readonly Page[]): Promise<PageServer> {
  const counts = new Map<Page, number>();
  const bodies = new Map<string, Promise<string>>();
  const body = async (page: Page, planted: number): Promise<string> => {
    const html = page.scripts ? await page.html() : withoutFrames(await page.html());
    if (planted === 0) return html;
    const result = plantMentions(html, planted);
    counts.set(page, result.planted);
    return result.html;
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const page = pages[Number(url.pathname.slice(1))];
    if (url.pathname === "/")
      return response.writeHead(200, { ...isolation, "content-type": "text/html" }).end();
    if (!page) return response.writeHead(404).end();
    const html = bodies.get(url.href) ?? body(page, Number(url.searchParams.get("planted") ?? 0));
    bodies.set(url.href, html);
    try {
      const text = await html;
      response.writeHead(200, {
        ...isolation,
        ...(page.scripts ? {} : { "content-security-policy": noScripts }),
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-store",
      });
      response.end(text);
    } catch (error) {
      response.writeHead(500, { "content-type": "text/plain" }).end(String(error));
    }
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The page server has no port");
  return {
    address(page, host, planted = false) {
      const most = planted === true ? Number.POSITIVE_INFINITY : Number(planted);
      return `http://${host}.localhost:${address.port}/${pages.indexOf(page)}${most > 0 ? `?planted=${most}` : ""}`;
    },
    blank: (host) => `http://${host}.localhost:${address.port}/`,
    planted: (page) => counts.get(page) ?? 0,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Disables frames, plug-ins, redirects and the page's own CSP, so that each figure measures exactly one document. */
function withoutFrames(html: string): string {
  return html
    .replace(/<meta[^>]+http-equiv=["']?(refresh|content-security-policy)[^>]*>/gi, "")
    .replace(/<(iframe|frame|embed|object)\b([^>]*?)\s(src|srcdoc|data)\s*=/gi, "<$1$2 data-was-$3=");
}
