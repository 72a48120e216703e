import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { serveFixtures } from "../tools/serveFixtures.ts";
import { checkDocument } from "./checkDocument.ts";
import { hangsWithoutLens, withTimeout } from "./loadDocument.ts";
import { makeDocument } from "./makeDocument.ts";
import { openFuzzBrowser } from "./openFuzzBrowser.ts";

/**
 * Checks the built extension in Chromium on random documents: `npm run fuzz -- --seconds 600 --seed 7`. Each document has
 * the next seed. For each failure it prints the seed and saves the document to `.output/fuzz`; `--seconds 0 --seed N`
 * repeats one document. The exit code is 1 after a failure.
 */
const { values } = parseArgs({ options: { seconds: { type: "string" }, seed: { type: "string" } } });
const seconds = numberOption("seconds", values.seconds ?? "60");
const firstSeed = numberOption("seed", values.seed ?? String(Date.now() % 1_000_000));

/** Time limit of one document: after that the browser hangs. */
const DOCUMENT_TIMEOUT_MS = 100_000;

function numberOption(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  console.error(`--${name} needs a whole number, such as --${name} 60; this was "${text}"`);
  process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), "dystonia-lens-fuzz-"));
const failuresFolder = join(import.meta.dirname, "../../.output/fuzz");
const server = await serveFixtures(folder);
let browser = await openFuzzBrowser();
let failed = 0;
let checked = 0;
let skipped = 0;

/** Resolves to the failures of the document, or to undefined if it hangs without the Lens, too. */
async function check(url: string): Promise<string[] | undefined> {
  try {
    return await withTimeout(DOCUMENT_TIMEOUT_MS, checkDocument(browser, url));
  } catch (error) {
    // A browser that hangs or has crashed cannot check the next document.
    await browser.close();
    browser = await openFuzzBrowser();
    return (await hangsWithoutLens(url)) ? undefined : [`the run: ${error}`];
  }
}

try {
  console.log(`Seed ${firstSeed}, for ${seconds} s`);
  const end = Date.now() + seconds * 1000;
  for (let seed = firstSeed; checked === 0 || Date.now() < end; seed++) {
    const name = `${seed}.html`;
    const html = makeDocument(seed);
    await writeFile(join(folder, name), html);
    const failures = await check(server.url(name).replace("127.0.0.1", "fuzz.localhost"));
    checked += 1;
    if (!failures) {
      skipped += 1;
      console.log(`\nSeed ${seed} is skipped: it does not settle without the Lens either.`);
    } else if (failures.length > 0) {
      failed += 1;
      await mkdir(failuresFolder, { recursive: true });
      await writeFile(join(failuresFolder, name), html);
      console.log(`\nSeed ${seed} (.output/fuzz/${name}):\n  ${failures.join("\n  ")}`);
    }
    await rm(join(folder, name));
    process.stdout.write(
      `\r${checked} documents, ${failed} with failures, ${Math.max(0, Math.round((end - Date.now()) / 1000))} s left `,
    );
  }
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
}
console.log(
  `\n${checked} documents from seed ${firstSeed}, ${failed} with failures, ${skipped} skipped because they did not settle`,
);
process.exitCode = failed > 0 ? 1 : 0;
