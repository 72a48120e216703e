import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LensPage } from "./LensBrowser.ts";

/** Resolves to a PNG of the page's viewport, in base64. */
export async function captureViewport(page: LensPage): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "lens-picture-"));
  const path = join(folder, "page.png");
  try {
    // Never capture a clip: for a clip Chromium temporarily resizes the page, which moves the card.
    await page.screenshot(path);
    return (await readFile(path)).toString("base64");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
