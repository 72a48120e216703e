import { type BenchTab, openBrowser } from "../browser/openBrowser.ts";
import { sampleMethod } from "../browser/sampleMethod.ts";
import { taskTime } from "../browser/tabMetrics.ts";
import { type Method, meteredBundle } from "../bundle.ts";
import { type Figure, figure } from "../Figure.ts";
import type { PartInput } from "../PartInput.ts";
import { servePages } from "../pages/servePages.ts";
import { densePage } from "../pages/syntheticPages.ts";
import { progress } from "../progress.ts";

const part = "frames";
const FRAMES = 30;
const methods = ["nothing", "highlighter", "paintRanges"] as const satisfies readonly Method[];
const changes = {
  text: "a text changes in each frame",
  style: "a style changes in each frame",
  scroll: "scrolled in each frame",
} as const;
type Change = keyof typeof changes;
const changeNames = Object.keys(changes) as Change[];

/** Highlighting is finished after this time. */
const HIGHLIGHTING_MS = 1500;

/** Measures the main-thread time per frame of a changing page, by the number of highlights on it. */
export async function* measureFrames({ options }: PartInput): AsyncGenerator<Figure[]> {
  const pages = [200, 1000, 20_000].map((mentions) => densePage(mentions));
  const server = await servePages(pages);
  const browser = await openBrowser();
  try {
    const bundles = new Map<Method, string>();
    for (const method of methods) bundles.set(method, await meteredBundle(method));
    const tab = await browser.openTab();
    await tab.client.send("Performance.enable");
    const reportProgress = progress(part, pages.length);
    for (const page of pages) {
      const times = new Map<string, number[]>();
      for (let round = 0; round < (options.loads ?? 3); round++) {
        for (const [method, bundle] of bundles) {
          await sampleMethod(tab, server.address(page, "none"), bundle);
          await pause(HIGHLIGHTING_MS);
          for (const change of changeNames) {
            const key = `${change} ${method}`;
            times.set(key, [...(times.get(key) ?? []), await frameTime(tab, change)]);
          }
        }
      }
      reportProgress(page.name);
      yield changeNames.flatMap((change) => figuresOf(page.name, change, times));
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

function figuresOf(page: string, change: Change, times: ReadonlyMap<string, number[]>): Figure[] {
  const of = (method: Method) => times.get(`${change} ${method}`) ?? [];
  const additional = (method: Method) =>
    of(method).map((ms, round) => ms - (of("nothing")[round] ?? Number.NaN));
  const name = `${page}, ${changes[change]}`;
  return [
    figure(part, `${name}: without highlights`, "ms", of("nothing")),
    figure(part, `${name}: additional with the Lens`, "ms", additional("highlighter")),
    figure(part, `${name}: additional with walk, regex, Range`, "ms", additional("paintRanges")),
  ];
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
  const time = ((await taskTime(tab)) - before) / FRAMES;
  await pause(HIGHLIGHTING_MS);
  return time;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
