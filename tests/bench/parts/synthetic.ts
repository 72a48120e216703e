import { editPage, runPageScript, typeText, waitForHighlighting } from "../browser/drivePage.ts";
import { loadTraced } from "../browser/loadTraced.ts";
import { type BenchTab, openBrowser } from "../browser/openBrowser.ts";
import { openTabs } from "../browser/openTabs.ts";
import { makeExtensions, type Subject } from "../extensions/makeExtensions.ts";
import type { Figure } from "../Figure.ts";
import type { PartInput } from "../PartInput.ts";
import { chatPage, editorPage, feedPage } from "../pages/livePages.ts";
import { articlePage } from "../pages/ownPages.ts";
import { servePages } from "../pages/servePages.ts";
import { deepPage, densePage, largePage, oneNodePage, shadowPage } from "../pages/syntheticPages.ts";
import { progress } from "../progress.ts";
import { type Case, figuresOf, type Row } from "./syntheticFigures.ts";

/** Waits for the highlights and returns no value. */
const onlyWait = async (tab: BenchTab) => {
  await waitForHighlighting(tab);
  return Number.NaN;
};
/** Waits for the highlights before and after the action, whose value it returns. */
const withAction = (act: (tab: BenchTab) => Promise<number>) => async (tab: BenchTab) => {
  await waitForHighlighting(tab);
  const value = await act(tab);
  await waitForHighlighting(tab);
  return value;
};

const subjects = ["none", "lens", "wrap", "ranges"] as const;
/** Each subject first loads this page, so that the measured loads find its scripts already compiled. */
const warmUpPage = articlePage(60);

const lensAndNone: readonly Subject[] = ["none", "lens"];
const cases: readonly Case[] = [
  { page: largePage(10, 0), act: onlyWait, subjects: lensAndNone, longest: 25 },
  { page: largePage(10, 20), act: onlyWait, subjects: lensAndNone, longest: 25 },
  { page: densePage(20_000), act: onlyWait, subjects, longest: 25 },
  {
    page: densePage(20_000, ", and 1,000 edits three times"),
    act: withAction(editPage),
    acted: "edits",
    subjects: ["none", "lens", "ranges"],
  },
  { page: shadowPage(5000), act: onlyWait, subjects: lensAndNone },
  {
    page: chatPage(false),
    act: withAction(runPageScript),
    acted: "frames",
    subjects: lensAndNone,
    share: 0.5,
  },
  {
    page: chatPage(true),
    act: withAction(runPageScript),
    acted: "frames",
    subjects: lensAndNone,
    share: 0.5,
  },
  { page: feedPage(), act: withAction(runPageScript), acted: "frames", subjects: lensAndNone },
  { page: deepPage(2500), act: onlyWait, subjects: lensAndNone },
  { page: oneNodePage(5, 100), act: onlyWait, subjects: lensAndNone },
  { page: editorPage(), act: withAction(typeText), acted: "frames", subjects: lensAndNone },
];

/** Measures the Lens on extreme generated pages by traces, and checks that it finds all their mentions. */
export async function* measureSynthetic({ options, extension }: PartInput): AsyncGenerator<Figure[]> {
  const rounds = options.loads ?? 1;
  const chosen = cases.filter(({ page }) => page.name.includes(options.match ?? ""));
  const extensions = await makeExtensions(extension, subjects);
  const server = await servePages([warmUpPage, ...chosen.map(({ page }) => page)]);
  const browser = await openBrowser(extensions.folders);
  try {
    const tabs = await openTabs(browser, server, subjects);
    for (const subject of subjects) {
      await tabs.of(subject).tab.goto(server.address(warmUpPage, subject, true));
      await waitForHighlighting(tabs.of(subject));
    }
    const reportProgress = progress("synthetic", chosen.length);
    for (const each of chosen) {
      const load = (subject: Subject) =>
        loadTraced(browser, tabs.of(subject), server.address(each.page, subject), each.act);
      const row: Partial<Record<Subject, Row[Subject]>> = {};
      for (let round = 0; round < rounds; round++) {
        for (const subject of round % 2 ? each.subjects.toReversed() : each.subjects) {
          row[subject] = [...(row[subject] ?? []), await load(subject)];
        }
      }
      yield figuresOf(each, row as Row);
      reportProgress(each.page.name);
    }
  } finally {
    await browser.close();
    await server.close();
    await extensions.remove();
  }
}
