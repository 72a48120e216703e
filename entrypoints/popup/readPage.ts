import type { PageReport } from "../../components/PageReport.ts";
import { browser } from "../../data/browser.ts";
import { readFrames } from "../../data/protocol/readFrames.ts";
import { unreachableBy } from "./unreachableBy.ts";

/** What the page in the active tab mentions, counted by form, or why that cannot be known. */
export async function readPage(): Promise<PageReport> {
  // A popup has no tab; where there is one, this page was opened as a page of its own.
  if (await browser.tabs.getCurrent()) return { state: "unreachable", reason: "own" };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { state: "unreachable", reason: "unknown" };
  try {
    const frames = await readFrames(tab.id);
    if (frames[0]?.contentType === "application/pdf") return { state: "unreachable", reason: "pdf" };
    return countForms(frames.flatMap(({ mentions }) => mentions));
  } catch {
    return { state: "unreachable", reason: unreachableBy(tab.url) };
  }
}

function countForms(mentions: readonly { forms: readonly string[] }[]): PageReport {
  if (mentions.length === 0) return { state: "none" };
  const counts = new Map<string, number>();
  for (const form of mentions.flatMap(({ forms }) => forms)) counts.set(form, (counts.get(form) ?? 0) + 1);
  const forms = [...counts].map(([form, count]) => ({ form, count }));
  return { state: "mentions", total: mentions.length, forms };
}
