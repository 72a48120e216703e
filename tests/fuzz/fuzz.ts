import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { serveFixtures } from "../tools/serveFixtures.ts";
import { hangsAlone } from "./hangsAlone.ts";
import { makeDocument } from "./makeDocument.ts";
import { openLab } from "./openLab.ts";
import { tryDocument } from "./tryDocument.ts";
import { within } from "./within.ts";

/**
 * Random documents against the built extension in Chromium: `npm run fuzz -- --seconds 600 --seed 7`. Each document has
 * the seed after the one before it. A finding prints its seed and keeps its document under `.output/fuzz`;
 * `--seconds 0 --seed N` tries that one again. Ends with 1 when there was a finding.
 */
const { values } = parseArgs({ options: { seconds: { type: "string" }, seed: { type: "string" } } });
const seconds = numberOf("seconds", values.seconds ?? "60");
const first = numberOf("seed", values.seed ?? String(Date.now() % 1_000_000));

/** A document that has not come to its end by then has stopped the browser (ms). */
const MOST_MS = 100_000;

function numberOf(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  console.error(`--${name} takes a whole number, such as --${name} 60; this was "${text}"`);
  process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), "dystonia-lens-fuzz-"));
const kept = join(import.meta.dirname, "../../.output/fuzz");
const server = await serveFixtures(folder);
let lab = await openLab();
let findings = 0;
let tried = 0;
let restless = 0;
try {
  console.log(`Seed ${first}, for ${seconds} s`);
  const end = Date.now() + seconds * 1000;
  for (let seed = first; tried === 0 || Date.now() < end; seed++) {
    const name = `${seed}.html`;
    const text = makeDocument(seed);
    await writeFile(join(folder, name), text);
    const url = server.url(name).replace("127.0.0.1", "fuzz.localhost");
    const faults = await within(MOST_MS, tryDocument(lab, url)).catch(async (error) => {
      // A browser that hangs, or is gone, is of no use for the next document.
      await lab.close();
      lab = await openLab();
      return (await hangsAlone(url)) ? undefined : [`the run: ${error}`];
    });
    tried += 1;
    if (!faults) {
      restless += 1;
      console.log(`\nSeed ${seed} is left out: it does not come to rest without the Lens either.`);
    }
    if (faults && faults.length > 0) {
      findings += 1;
      await mkdir(kept, { recursive: true });
      await writeFile(join(kept, name), text);
      console.log(`\nSeed ${seed} (.output/fuzz/${name}):\n  ${faults.join("\n  ")}`);
    }
    await rm(join(folder, name));
    process.stdout.write(
      `\r${tried} documents, ${findings} findings, ${Math.max(0, Math.round((end - Date.now()) / 1000))} s left `,
    );
  }
} finally {
  await lab.close();
  await server.close();
  await rm(folder, { recursive: true });
}
console.log(
  `\n${tried} documents from seed ${first}, ${findings} findings, ${restless} left out as they did not come to rest`,
);
process.exitCode = findings > 0 ? 1 : 0;
