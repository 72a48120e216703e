import { type Load, loadTraced } from "../browser/loadTraced.ts";
import { inTurn, openSubjects, withOtherBuild } from "../browser/openSubjects.ts";
import { subjectNames } from "../extensions/makeExtensions.ts";
import { type Figure, figure, ofSample } from "../Figure.ts";
import type { PartInput } from "../PartInput.ts";
import { framePages } from "../pages/framePages.ts";
import { progress } from "../progress.ts";
import { countOf } from "../report/countOf.ts";
import { median } from "../statistics.ts";

const FRAMES = 34;
/** Frames load after the page, and the detector in them after that. */
const AFTER_LOAD_MS = 1000;

const wait = () => new Promise<undefined>((done) => setTimeout(done, AFTER_LOAD_MS, undefined));

/** Measures the Lens by traces on a page with many frames of its own site, none of which has a mention. */
export async function* measureIframes(input: PartInput): AsyncGenerator<Figure[]> {
  const subjects = withOtherBuild(input, ["none", "empty", "lens"]);
  const [page, framed] = framePages(FRAMES);
  const { browser, server, tabs, close } = await openSubjects(input, subjects, [page, framed]);
  try {
    const rounds = input.options.loads ?? 3;
    const reportProgress = progress("iframes", (rounds + 1) * subjects.length);
    const loads = await inTurn(
      subjects,
      rounds,
      async (subject) => {
        const load = await loadTraced(browser, tabs.of(subject), server.address(page, subject), wait);
        reportProgress(subject);
        return load;
      },
      1,
    );
    yield ofSample(countOf(rounds, "load"), figuresOf(page.name, loads));
  } finally {
    await close();
  }
}

type Loads = readonly Load[];

function figuresOf(
  part: string,
  { none, empty, lens, against }: Record<"none" | "empty" | "lens", Loads> & { against?: Loads },
): Figure[] {
  const withoutHeap = median(none.map(({ heap }) => heap));
  const script = (loads: Loads) => loads.map(({ extension }) => extension);
  const heap = (loads: Loads) => loads.map((load) => (load.heap - withoutHeap) / 1024);
  const relative = (of: (loads: Loads) => number[], to: Loads) =>
    of(lens).map((each) => each / median(of(to)));
  return [
    figure(part, "script: the Lens", "ms", script(lens)),
    figure(part, `script: ${subjectNames.empty}`, "ms", script(empty)),
    figure(part, "heap: the Lens", "kB", heap(lens)),
    figure(part, `heap: ${subjectNames.empty}`, "kB", heap(empty)),
    figure(part, "heap, relative to an empty content script", "×", relative(heap, empty)),
    figure(
      part,
      "a new world in each frame: the Lens",
      "ms",
      lens.map(({ worlds }) => worlds),
    ),
    ...(against
      ? [
          figure(part, `script: ${subjectNames.against}`, "ms", script(against)),
          figure(part, `heap: ${subjectNames.against}`, "kB", heap(against)),
          figure(part, `script, relative to ${subjectNames.against}`, "×", relative(script, against), {
            at: "median",
            most: 0.5,
          }),
          figure(part, `heap, relative to ${subjectNames.against}`, "×", relative(heap, against), {
            at: "median",
            most: 0.5,
          }),
        ]
      : []),
  ];
}
