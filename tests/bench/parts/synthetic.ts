import { editPage, typeText, untilDone, untilMarked } from "../browser/drivePage.ts";
import { loadTraced } from "../browser/loadTraced.ts";
import { type BenchTab, openBrowser } from "../browser/openBrowser.ts";
import { openTabs } from "../browser/openTabs.ts";
import { makeExtensions, type Subject } from "../extensions/makeExtensions.ts";
import type { Figure } from "../Figure.ts";
import { chatPage, editorPage, feedPage } from "../pages/livePages.ts";
import { articlePage } from "../pages/ownPages.ts";
import { servePages } from "../pages/servePages.ts";
import { deepPage, densePage, largePage, oneNodePage, shadowPage } from "../pages/syntheticPages.ts";
import { progress } from "../progress.ts";
import type { Setting } from "../Setting.ts";
import { type Case, figuresOf, type Row } from "./syntheticFigures.ts";

const still = async (tab: BenchTab) => {
  await untilMarked(tab);
  return Number.NaN;
};
const afterwards = (act: (tab: BenchTab) => Promise<number>) => async (tab: BenchTab) => {
  await untilMarked(tab);
  const value = await act(tab);
  await untilMarked(tab);
  return value;
};

const subjects = ["none", "lens", "wrap", "ranges"] as const;
/** Loaded once with each subject: a reader's second page compiles no script anew. */
const warming = articlePage(60);

const both: readonly Subject[] = ["none", "lens"];
const cases: readonly Case[] = [
  { page: largePage(10, 0), act: still, subjects: both, longest: 25 },
  { page: largePage(10, 20), act: still, subjects: both, longest: 25 },
  { page: densePage(20_000), act: still, subjects, longest: 25 },
  {
    page: densePage(20_000, ", and 1,000 edits three times"),
    act: afterwards(editPage),
    acted: "edits",
    subjects: ["none", "lens", "ranges"],
  },
  { page: shadowPage(5000), act: still, subjects: both },
  { page: chatPage(false), act: afterwards(untilDone), acted: "frames", subjects: both, share: 0.5 },
  { page: chatPage(true), act: afterwards(untilDone), acted: "frames", subjects: both, share: 0.5 },
  { page: feedPage(), act: afterwards(untilDone), acted: "frames", subjects: both },
  { page: deepPage(2500), act: still, subjects: both },
  { page: oneNodePage(5, 100), act: still, subjects: both },
  { page: editorPage(), act: afterwards(typeText), acted: "frames", subjects: both },
];

/** What the Lens costs pages that are made to be hard, seen from outside, and whether it finds all that is on them. */
export async function* measureSynthetic({ options, extension }: Setting): AsyncGenerator<Figure[]> {
  const rounds = options.loads ?? 1;
  const chosen = cases.filter(({ page }) => page.name.includes(options.match ?? ""));
  const extensions = await makeExtensions(extension, subjects);
  const server = await servePages([warming, ...chosen.map(({ page }) => page)]);
  const browser = await openBrowser(extensions.folders);
  try {
    const tabs = await openTabs(browser, server, subjects);
    for (const subject of subjects) {
      await tabs.of(subject).tab.goto(server.address(warming, subject, true));
      await untilMarked(tabs.of(subject));
    }
    const tell = progress("synthetic", chosen.length);
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
      tell(each.page.name);
    }
  } finally {
    await browser.close();
    await server.close();
    await extensions.remove();
  }
}
