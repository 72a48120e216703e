import type { Subject } from "../extensions/makeExtensions.ts";
import type { PageServer } from "../pages/servePages.ts";
import type { BenchBrowser, BenchTab } from "./openBrowser.ts";

/**
 * A tab for each subject, each at the subject's host and with it in a renderer of its own, so that the heap of one is
 * not another's.
 */
export async function openTabs(
  browser: BenchBrowser,
  server: PageServer,
  subjects: readonly Subject[],
): Promise<(subject: Subject) => BenchTab> {
  const tabs = new Map<Subject, BenchTab>();
  for (const subject of subjects) {
    const tab = await browser.openTab();
    await tab.tab.goto(server.blank(subject));
    await tab.line.send("Performance.enable");
    tabs.set(subject, tab);
  }
  return (subject) => {
    const tab = tabs.get(subject);
    if (!tab) throw new Error(`There is no tab for ${subject}`);
    return tab;
  };
}
