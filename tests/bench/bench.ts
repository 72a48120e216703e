import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { extensionFolder } from "../tools/extensionFolder.ts";
import { openBrowser } from "./browser/openBrowser.ts";
import type { Figure } from "./Figure.ts";
import type { PartInput } from "./PartInput.ts";
import { collectPages } from "./pages/collectPages.ts";
import { type BenchOptions, type PartName, parseOptions } from "./parseOptions.ts";
import { measureDense } from "./parts/dense.ts";
import { measureDetector } from "./parts/detector.ts";
import { measureFirst } from "./parts/first.ts";
import { measureForms } from "./parts/forms.ts";
import { measureFrames } from "./parts/frames.ts";
import { measureHitTest } from "./parts/hitTest.ts";
import { measureIframes } from "./parts/iframes.ts";
import { measureLarge } from "./parts/large.ts";
import { measureLive } from "./parts/live.ts";
import { measureLoad } from "./parts/load.ts";
import { measureMemory } from "./parts/memory.ts";
import { measureObserver } from "./parts/observer.ts";
import { measureOutside } from "./parts/outside.ts";
import { printProfiles } from "./parts/profile.ts";
import { measureScan } from "./parts/scan.ts";
import { measureStorm } from "./parts/storm.ts";
import { names } from "./peerNames.compiled.ts";
import { formatFigures } from "./report/formatFigures.ts";
import { markdownTable } from "./report/markdownTable.ts";

const parts: Readonly<Record<PartName, (input: PartInput) => AsyncIterable<Figure[]>>> = {
  detector: measureDetector,
  scan: measureScan,
  outside: measureOutside,
  first: measureFirst,
  load: measureLoad,
  iframes: measureIframes,
  large: measureLarge,
  dense: measureDense,
  live: measureLive,
  storm: measureStorm,
  frames: measureFrames,
  hit: measureHitTest,
  observer: measureObserver,
  forms: measureForms,
  memory: measureMemory,
};

/** The parts that measure the pages of the command line. */
const partsOfPages: readonly PartName[] = ["detector", "scan", "outside", "first", "load"];

/**
 * Measures what the Lens costs a page, together with floors and peers in the same run, and prints the figures with their
 * targets.
 */
async function bench(options: BenchOptions): Promise<void> {
  const startTime = new Date();
  const loadBefore = loadavg();
  const extension = options.extension ?? (await extensionFolder("chrome"));
  const usesPages = options.profile || options.parts.some((part) => partsOfPages.includes(part));
  const pages = usesPages ? await collectPages(options.paths, options.match) : [];
  console.error(
    `${pages.length} pages; peers search for ${names.length} English names; load average ${loadBefore[0]?.toFixed(1)}`,
  );
  if (options.profile) return printProfiles({ pages, options, extension });
  const figures: Figure[] = [];
  const begin = { began: startTime, versions: options.json && (await versions()) };
  const minutes: Partial<Record<PartName, number>> = {};
  const report = async () => {
    if (!options.json) return;
    const machine = { cpu: cpus()[0]?.model, cores: availableParallelism(), memory: totalmem() };
    const { loads, limit } = options;
    const content = {
      ...begin,
      ended: new Date(),
      machine,
      loadAverage: { before: loadBefore, after: loadavg() },
      peerNames: names.length,
      loads,
      limit,
      pages: pages.length,
      minutes,
      figures,
    };
    await writeFile(options.json, `${JSON.stringify(content, null, 2)}\n`);
  };
  for (const part of options.parts) {
    const start = performance.now();
    try {
      for await (const more of parts[part]({ pages, options, extension })) {
        console.log(`\n${formatFigures(more)}`);
        figures.push(...more);
        // A run takes a long time: an interrupted one keeps its figures.
        await report();
      }
    } catch (error) {
      // Keep the figures of the other parts.
      printError(`The part "${part}" failed`, error);
    }
    minutes[part] = (performance.now() - start) / 60_000;
  }
  await report();
  console.log(`\n${describeDurations(minutes)}`);
  if (options.table) console.log(`\n${markdownTable(figures)}`);
}

/** Returns the minutes of each part and of all together. */
function describeDurations(minutes: Partial<Record<PartName, number>>): string {
  const parts = Object.entries(minutes).map(([part, each]) => `${part} ${each.toFixed(1)}`);
  const all = Object.values(minutes).reduce((sum, each) => sum + each, 0);
  return `Minutes: ${all.toFixed(1)} in all (${parts.join(", ")})`;
}

/** Resolves to the versions of the Lens, its peers and the tools of the measurement. */
async function versions(): Promise<Record<string, string>> {
  const { version, devDependencies } = JSON.parse(
    await readFile(new URL("../../package.json", import.meta.url), "utf8"),
  ) as { version: string; devDependencies: Record<string, string> };
  const tools = ["puppeteer-core", "mark.js", "findandreplacedomtext"].map((name) => [
    name,
    devDependencies[name] ?? "?",
  ]);
  const { browser, close } = await openBrowser();
  const chromium = await browser.version();
  await close();
  return { lens: version, chromium, node: process.version, ...Object.fromEntries(tools) };
}

function printError(what: string, error: unknown): void {
  console.error(`${what}: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

try {
  await bench(parseOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd()));
} catch (error) {
  printError("The bench failed", error);
}
