import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocumentProxy } from "unpdf";
import type { ExtensionPage, Paper } from "./LensBrowser.ts";

/** Prints the page on that paper. Resolves to the number of printed pages. */
export async function countPages(page: ExtensionPage, paper: Paper): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "lens-print-"));
  try {
    await page.printToPdf(join(folder, "page.pdf"), paper);
    const pdf = await getDocumentProxy(new Uint8Array(await readFile(join(folder, "page.pdf"))));
    return pdf.numPages;
  } finally {
    await rm(folder, { recursive: true });
  }
}
