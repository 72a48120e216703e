import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { pattern } from "../peerNames.compiled.ts";
import { articlePage, catalogPage } from "./ownPages.ts";
import type { Page } from "./Page.ts";

const HTML = /\.x?html?$/i;

/**
 * Resolves to the pages of these HTML files and folders whose name contains `match`; without paths, to the project's
 * own pages. Throws when a path does not exist or no page is left.
 */
export async function collectPages(paths: readonly string[], match = ""): Promise<Page[]> {
  const files =
    paths.length > 0
      ? (await Promise.all(paths.map(filesIn))).flat()
      : await filesIn(join(import.meta.dirname, "../../fixtures"));
  const own = paths.length > 0 ? [] : [articlePage(60), articlePage(400), catalogPage(300)];
  const pages = [...files.map(pageOf), ...own].filter(({ name }) => name.includes(match));
  if (pages.length === 0)
    throw new Error(
      `No HTML page ${match ? `named "${match}" ` : ""}in ${paths.join(", ") || "tests/fixtures"}`,
    );
  return pages;
}

/** Returns at most `limit` members of a list, evenly spread over it. */
export function spread<Member>(members: readonly Member[], limit: number): Member[] {
  const step = Math.max(1, members.length / limit);
  return Array.from(
    { length: Math.min(limit, members.length) },
    (_, at) => members[Math.floor(at * step)],
  ).filter((member) => member !== undefined);
}

/** Resolves to the pages whose HTML contains none of the peers' names, like nearly all pages on the web. */
export async function withoutNames(pages: readonly Page[]): Promise<Page[]> {
  const names = new RegExp(pattern, "i");
  const clean = await Promise.all(pages.map(async (page) => !names.test(await page.html())));
  return pages.filter((_, at) => clean[at]);
}

async function filesIn(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => {
    throw new Error(`There is no file or folder "${path}" to read pages from`);
  });
  if (found.isFile()) return [path];
  const entries = await readdir(path, { recursive: true });
  return entries
    .filter((entry) => HTML.test(entry))
    .sort()
    .map((entry) => join(path, entry));
}

function pageOf(path: string): Page {
  return { name: basename(path), html: () => readFile(path, "utf8") };
}
