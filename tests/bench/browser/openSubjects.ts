import { type Extensions, makeExtensions, type Subject } from "../extensions/makeExtensions.ts";
import type { PartInput } from "../PartInput.ts";
import { articlePage } from "../pages/ownPages.ts";
import type { Page } from "../pages/Page.ts";
import { type PageServer, servePages } from "../pages/servePages.ts";
import { waitForHighlighting } from "./drivePage.ts";
import { type BenchBrowser, openBrowser } from "./openBrowser.ts";
import { openTabs, type SubjectTabs } from "./openTabs.ts";

/** A browser with the extensions of some subjects, a tab for each, and a server of the pages. */
export interface OpenSubjects {
  readonly browser: BenchBrowser;
  readonly server: PageServer;
  readonly tabs: SubjectTabs;
  readonly extensions: Extensions;
  close(): Promise<void>;
}

/** Returns these subjects, and the other build if there is one. */
export function withOtherBuild<Each extends Subject>(
  { options }: PartInput,
  subjects: readonly Each[],
): readonly (Each | "against")[] {
  return options.against === undefined ? subjects : [...subjects, "against"];
}

/** Opens the subjects. In each tab, a first page with mentions has been highlighted, so that the scripts are compiled. */
export async function openSubjects(
  { options, extension }: PartInput,
  subjects: readonly Subject[],
  pages: readonly Page[],
): Promise<OpenSubjects> {
  const warmUpPage = articlePage(60);
  const extensions = await makeExtensions(extension, subjects, options.against);
  const server = await servePages([...pages, warmUpPage]);
  const browser = await openBrowser(extensions.folders);
  const close = async () => {
    await browser.close();
    await server.close();
    await extensions.remove();
  };
  try {
    const tabs = await openTabs(browser, server, subjects);
    for (const subject of subjects) {
      const tab = tabs.of(subject);
      await tab.tab.bringToFront();
      await tab.tab.goto(server.address(warmUpPage, subject, true));
      await waitForHighlighting(tab);
    }
    return { browser, server, tabs, extensions, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Calls `measure` for each subject in each round, in rotating order, so that what else the machine does affects all
 * alike. Resolves to the results of each subject, in the order of the rounds.
 * @param warmUpRounds rounds that are not counted, before the others
 */
export async function inTurn<Each extends Subject, Result>(
  subjects: readonly Each[],
  rounds: number,
  measure: (subject: Each) => Promise<Result>,
  warmUpRounds = 0,
): Promise<Record<Each, Result[]>> {
  const results = Object.fromEntries(subjects.map((subject) => [subject, [] as Result[]]));
  for (let round = -warmUpRounds; round < rounds; round++) {
    for (let turn = 0; turn < subjects.length; turn++) {
      const subject = subjects[(turn + round + warmUpRounds) % subjects.length];
      if (subject === undefined) continue;
      const result = await measure(subject);
      if (round >= 0) results[subject]?.push(result);
    }
  }
  return results as Record<Each, Result[]>;
}
