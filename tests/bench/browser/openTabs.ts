import type { Subject } from "../extensions/makeExtensions.ts";
import type { PageServer } from "../pages/servePages.ts";
import type { BenchBrowser, BenchTab } from "./openBrowser.ts";

export interface SubjectTabs {
  of(subject: Subject): BenchTab;
  /** Puts a new tab in the place of a subject's one, which hangs. */
  renew(subject: Subject): Promise<void>;
}

/**
 * A tab for each subject, each at the subject's host and with it in a renderer of its own, so that the heap of one is
 * not another's.
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
    await tab.line.send("Performance.enable");
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
