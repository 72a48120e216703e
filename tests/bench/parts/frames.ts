import { type BenchTab, openBrowser } from "../browser/openBrowser.ts";
import { sampleMethod } from "../browser/sampleMethod.ts";
import { taskTime } from "../browser/taskTime.ts";
import { type Method, meteredBundle } from "../bundle.ts";
import { type Figure, figure } from "../Figure.ts";
import { servePages } from "../pages/servePages.ts";
import { densePage } from "../pages/syntheticPages.ts";
import { progress } from "../progress.ts";
import type { Setting } from "../Setting.ts";

const part = "frames";
const FRAMES = 30;
const methods = ["nothing", "marks", "paintRanges"] as const satisfies readonly Method[];
const ways = {
  text: "a text changes in each frame",
  style: "a style changes in each frame",
  scroll: "scrolled in each frame",
} as const;
type Way = keyof typeof ways;

/** Painting has come to rest after so long. */
const REST_MS = 1500;

/** What a frame of a page that changes costs the main thread, by how many mentions are painted on it. */
export async function* measureFrames({ options }: Setting): AsyncGenerator<Figure[]> {
  const pages = [200, 1000, 20_000].map((mentions) => densePage(mentions));
  const server = await servePages(pages);
  const browser = await openBrowser();
  try {
    const bundles = new Map<Method, string>();
    for (const method of methods) bundles.set(method, await meteredBundle(method));
    const tab = await browser.openTab();
    await tab.line.send("Performance.enable");
    const tell = progress(part, pages.length);
    for (const page of pages) {
      const times = new Map<string, number[]>();
      for (let round = 0; round < (options.loads ?? 3); round++) {
        for (const [method, bundle] of bundles) {
          await sampleMethod(tab, server.address(page, "none"), bundle);
          await pause(REST_MS);
          for (const way of Object.keys(ways) as Way[]) {
            const key = `${way} ${method}`;
            times.set(key, [...(times.get(key) ?? []), await frameTime(tab, way)]);
          }
        }
      }
      tell(page.name);
      yield (Object.keys(ways) as Way[]).flatMap((way) => figuresOf(page.name, way, times));
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

function figuresOf(page: string, way: Way, times: ReadonlyMap<string, number[]>): Figure[] {
  const of = (method: Method) => times.get(`${way} ${method}`) ?? [];
  const more = (method: Method) => of(method).map((ms, round) => ms - (of("nothing")[round] ?? Number.NaN));
  const name = `${page}, ${ways[way]}`;
  return [
    figure(part, `${name}: without marks`, "ms", of("nothing")),
    figure(part, `${name}: more with the Lens`, "ms", more("marks")),
    figure(part, `${name}: more with walk, regex, Range`, "ms", more("paintRanges")),
  ];
}

/** Milliseconds of the main thread for a frame, over some in which the page changes in this way. */
async function frameTime(tab: BenchTab, way: Way): Promise<number> {
  const before = await taskTime(tab);
  await tab.tab.evaluate(
    async (way, frames) => {
      const paragraphs = document.getElementsByTagName("p");
      for (let frame = 0; frame < frames; frame++) {
        const paragraph = paragraphs[(frame * 37) % paragraphs.length] as HTMLElement;
        if (way === "text") (paragraph.lastChild as Text).data += "x ";
        else if (way === "style") paragraph.style.color = frame % 2 ? "red" : "";
        else scrollBy(0, 30);
        await new Promise(requestAnimationFrame);
      }
    },
    way,
    FRAMES,
  );
  const time = ((await taskTime(tab)) - before) / FRAMES;
  await pause(REST_MS);
  return time;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
