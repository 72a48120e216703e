import type { Subject } from "../extensions/makeExtensions.ts";
import type { PageServer } from "../pages/servePages.ts";
import type { BenchBrowser, BenchTab } from "./openBrowser.ts";

export interface SubjectTabs {
  of(subject: Subject): BenchTab;
  /** Replaces the subject's tab, which no longer responds, by a new one. */
  renew(subject: Subject): Promise<void>;
}

/**
 * Opens one tab per subject at the subject's own host. Chromium runs each host in a separate renderer process, so heap
 * and caches are not shared between subjects.
 */
export async function openTabs(
  browser: BenchBrowser,
  server: PageServer,
  subjects: readonly Subject[],
): Promise<SubjectTabs> {
  const tabs = new Map<Subject, BenchTab>();
  const open = async (subject: Subject): Promise<void> => {
    const tab = await browser.openTab();
    await tab.tab.goto(server.blank(subject));
    await tab.client.send("Performance.enable");
    tabs.set(subject, tab);
  };
  const of = (subject: Subject): BenchTab => {
    const tab = tabs.get(subject);
    if (!tab) throw new Error(`There is no tab for ${subject}`);
    return tab;
  };
  for (const subject of subjects) await open(subject);
  return {
    of,
    async renew(subject) {
      await of(subject).tab.close();
      await open(subject);
    },
  };
}
