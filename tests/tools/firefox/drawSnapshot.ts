import type { Box } from "../LensBrowser.ts";
import type { FirefoxChrome } from "./FirefoxChrome.ts";

/** Resolves to a PNG of the viewport of a tab or popup, or of `clip` in it. */
export async function drawSnapshot(chrome: FirefoxChrome, browserId: number, clip?: Box): Promise<Buffer> {
  const url = await chrome.run<string>(
    `const context = BrowsingContext.getCurrentTopByBrowserId(args[0]);
     const scale = context.topChromeWindow.devicePixelRatio;
     const clip = args[1];
     const rect = clip && new DOMRect(clip.x + args[2], clip.y + args[3], clip.width, clip.height);
     const bitmap = await context.currentWindowGlobal.drawSnapshot(rect, scale, "white");
     const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
     canvas.width = bitmap.width;
     canvas.height = bitmap.height;
     canvas.getContext("2d").drawImage(bitmap, 0, 0);
     bitmap.close();
     return canvas.toDataURL();`,
    browserId,
    clip ? { ...clip } : null,
    // Coordinates of drawSnapshot are relative to the document, not the viewport.
    ...(await chrome.inDocument<[number, number]>(browserId, 0, "system", "() => [scrollX, scrollY]", [])),
  );
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}
