import { waitForHighlighting } from "../browser/drivePage.ts";
import type { BenchTab } from "../browser/openBrowser.ts";
import { inTurn, openSubjects, withOtherBuild } from "../browser/openSubjects.ts";
import { taskTime } from "../browser/tabMetrics.ts";
import { type Subject, subjectNames } from "../extensions/makeExtensions.ts";
import { type Figure, figure, ofSample } from "../Figure.ts";
import type { PartInput } from "../PartInput.ts";
import { densePage } from "../pages/syntheticPages.ts";
import { progress } from "../progress.ts";
import { countOf } from "../report/countOf.ts";

const part = "frames";
const FRAMES = 30;
/** The number of mentions for which there is a goal: frames must not become slower with it. */
const MANY = 20_000;
const changes = {
  text: "a text changes in each frame",
  style: "a style changes in each frame",
  scroll: "scrolled in each frame",
} as const;
type Change = keyof typeof changes;
const changeNames = Object.keys(changes) as Change[];

/** The highlighter paints everything again this long after the last change. */
const REPAINTING_MS = 1000;

/** Milliseconds per frame by change. */
type FrameTimes = Readonly<Record<Change, number>>;

/** Measures the main-thread time per frame of a changing page, by the number of mentions on it. */
export async function* measureFrames(input: PartInput): AsyncGenerator<Figure[]> {
  const pages = [200, 1000, MANY]
    .map((mentions) => densePage(mentions))
    .filter(({ name }) => name.includes(input.options.match ?? ""));
  const subjects = withOtherBuild(input, ["none", "lens", "ranges"]);
  const { server, tabs, close } = await openSubjects(input, subjects, pages);
  try {
    const reportProgress = progress(part, pages.length);
    for (const page of pages) {
      const rounds = input.options.loads ?? (page.planted === MANY ? 3 : 1);
      const times = await inTurn(subjects, rounds, (subject) =>
        frameTimes(tabs.of(subject), server.address(page, subject)),
      );
      reportProgress(page.name);
      yield ofSample(
        `${countOf(rounds, "load")}, means of ${FRAMES} frames each`,
        changeNames.flatMap((change) =>
          subjects.flatMap((subject) =>
            figuresOf(`${page.name}, ${changes[change]}`, change, subject, times[subject], times.none),
          ),
        ),
      );
    }
  } finally {
    await close();
  }
}

function figuresOf(
  name: string,
  change: Change,
  subject: Subject,
  times: readonly FrameTimes[],
  none: readonly FrameTimes[],
): Figure[] {
  const hasGoal = name.startsWith(`${MANY} `);
  if (subject === "none")
    return [
      figure(
        part,
        `${name}: without highlights`,
        "ms",
        times.map((time) => time[change]),
      ),
    ];
  return [
    figure(
      part,
      `${name}: with ${subjectNames[subject]}, relative to without`,
      "×",
      times.map((time, round) => time[change] / (none[round]?.[change] ?? Number.NaN)),
      ...(subject === "lens" && hasGoal ? [{ at: "median", most: 1.2 } as const] : []),
    ),
  ];
}

async function frameTimes(tab: BenchTab, address: string): Promise<FrameTimes> {
  await tab.tab.bringToFront();
  await tab.tab.goto(address, { waitUntil: "load" });
  await waitForHighlighting(tab);
  const times: Record<Change, number> = { text: 0, style: 0, scroll: 0 };
  for (const [index, change] of changeNames.entries()) {
    if (index > 0) await waitForRepainting(tab);
    times[change] = await frameTime(tab, change);
  }
  return times;
}

/** Resolves to the mean main-thread milliseconds per frame while the page changes in each frame. */
async function frameTime(tab: BenchTab, change: Change): Promise<number> {
  const before = await taskTime(tab);
  await tab.tab.evaluate(
    async (change, frames) => {
      const paragraphs = document.getElementsByTagName("p");
      for (let frame = 0; frame < frames; frame++) {
        const paragraph = paragraphs[(frame * 37) % paragraphs.length] as HTMLElement;
        if (change === "text") (paragraph.lastChild as Text).data += "x ";
        else if (change === "style") paragraph.style.color = frame % 2 ? "red" : "";
        else scrollBy(0, 30);
        await new Promise(requestAnimationFrame);
      }
    },
    change,
    FRAMES,
  );
  return ((await taskTime(tab)) - before) / FRAMES;
}

async function waitForRepainting(tab: BenchTab): Promise<void> {
  await new Promise((done) => setTimeout(done, REPAINTING_MS));
  await waitForHighlighting(tab);
}
