import { bundledRecords } from "../../../data/content/bundle.ts";
import { openBrowser } from "../browser/openBrowser.ts";
import { type Figure, figure, ofSample } from "../Figure.ts";
import type { PartInput } from "../PartInput.ts";
import { progress } from "../progress.ts";
import { countOf } from "../report/countOf.ts";

const part = "forms";

/** A search that takes longer than this is felt as a delay while typing. */
const MAX_KEY_MS = 50;

/** Names per language, unless `--n` says otherwise: with each of their letters a key, a run takes about a minute. */
const NAMES_PER_LANGUAGE = 8;

/**
 * Measures the search on the page with all forms: types names in each language of the interface letter by letter, from the
 * press of a key until the list is rendered, with what the matcher finds.
 */
export async function* measureForms({ options, extension }: PartInput): AsyncGenerator<Figure[]> {
  const browser = await openBrowser([extension]);
  try {
    const worker = await browser.browser.waitForTarget((target) =>
      target.url().startsWith("chrome-extension:"),
    );
    const { tab } = await browser.openTab();
    await tab.goto(new URL("/forms.html", worker.url()).href, { waitUntil: "load" });
    await tab.waitForSelector(".lens-form-list > li");
    const first = await tab.evaluate(typeText, "d");
    yield [figure(part, "the first key, which loads the matcher and builds the index", "ms", first)];
    const languages = Object.keys(bundledRecords.forms[0]?.name ?? {});
    const reportProgress = progress(part, languages.length);
    const names = options.loads ?? NAMES_PER_LANGUAGE;
    const all: number[] = [];
    const figures: Figure[] = [];
    for (const language of languages) {
      const times: number[] = [];
      for (const name of sample(language, names)) times.push(...(await tab.evaluate(typeText, name)));
      all.push(...times);
      figures.push(figure(part, `a key of a name in ${language}`, "ms", times));
      reportProgress(language);
    }
    yield ofSample(`the keys of ${countOf(names, "name")} in each of ${languages.length} languages`, [
      figure(part, "a key of a name", "ms", all, { at: "median", most: MAX_KEY_MS }),
      ...figures,
    ]);
  } finally {
    await browser.close();
  }
}

/** Returns names in a language from all parts of the list. */
function sample(language: string, count: number): string[] {
  const names = bundledRecords.forms.flatMap(({ name }) => name[language] ?? []);
  const step = Math.max(1, Math.floor(names.length / count));
  return names.filter((_, index) => index % step === 0).slice(0, count);
}

/** Runs in the page. Types a text letter by letter; resolves to the milliseconds of each key until the list is painted. */
async function typeText(text: string): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>("input[type=search]");
  if (!field) throw new Error("The page has no search");
  const times: number[] = [];
  const letters = [...text];
  for (const [index] of letters.entries()) {
    // The next key comes after the work of the last one, as in typing.
    await new Promise((done) => requestIdleCallback(done));
    const begin = performance.now();
    field.value = letters.slice(0, index + 1).join("");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    // The matcher answers in a later task and may render the list again.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    times.push(performance.now() - begin);
  }
  return times;
}
