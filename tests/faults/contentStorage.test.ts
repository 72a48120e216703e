import { expect, it } from "vitest";
import { highlightPalette } from "../../data/settings/highlightColors.ts";
import { changeStored, readStored } from "../e2e/changeStored.ts";
import { inChromium, inEachBrowser, type TestEnvironment } from "../tools/inBrowsers.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";

const areas = ["local", "sync", "session"];

async function openArticle(env: TestEnvironment, url = env.fixtures.url("article.html")): Promise<LensPage> {
  const page = await env.lens.open(url);
  await page.waitForHighlights(10);
  return page;
}

/** Returns the text of all style sheets that the page's document has adopted, with colors as the browser writes them. */
const adoptedCss = (page: LensPage) =>
  page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      .join("\n"),
  );

inChromium("the storage of the extension", (env) => {
  it("can be neither read nor changed by a content script, whoever controls it", async () => {
    const page = await openArticle(env);
    await changeStored(env.lens, (settings) => ({
      ...settings,
      sites: { ...settings.sites, off: ["example.org"] },
    }));
    const attempts = await inIsolatedWorld(
      env.lens,
      page,
      async (names) => {
        const results: string[] = [];
        for (const name of names) {
          const area = chrome.storage[name as "local"];
          const attempts: (() => Promise<unknown>)[] = [
            () => area.get(),
            () => area.set({ settings: 1 }),
            () => area.clear(),
            () => area.setAccessLevel({ accessLevel: "TRUSTED_AND_UNTRUSTED_CONTEXTS" }),
          ];
          for (const attempt of attempts) {
            try {
              await attempt();
              results.push("done");
            } catch {
              results.push("refused");
            }
          }
        }
        return results;
      },
      areas,
    );
    expect(new Set(attempts)).toEqual(new Set(["refused"]));
    expect((await readStored(env.lens)).sites.off).toEqual(["example.org"]);
  });

  it("tells no content script of its changes", async () => {
    const page = await openArticle(env);
    await inIsolatedWorld(env.lens, page, () => {
      Object.assign(globalThis, { seen: [] });
      chrome.storage.onChanged.addListener((changes) => {
        (globalThis as unknown as { seen: object[] }).seen.push(changes);
      });
    });
    await changeStored(env.lens, (settings) => ({
      ...settings,
      marks: { ...settings.marks, color: "pink" },
    }));
    const { background } = highlightPalette.pink.light;
    const rgb = [1, 3, 5].map((start) => Number.parseInt(background.slice(start, start + 2), 16));
    await waitFor(
      "the new color on the page",
      async () => (await adoptedCss(page)).includes(`rgb(${rgb.join(", ")})`),
      () => adoptedCss(page),
    );
    const seen = await inIsolatedWorld(
      env.lens,
      page,
      () => (globalThis as unknown as { seen: object[] }).seen.length,
    );
    expect(seen).toBe(0);
  });
});

inEachBrowser("a content script in foreign hands", (env) => {
  it("cannot add a rule to the pages of another site", async () => {
    const page = await openArticle(env);
    const other = await openArticle(env, env.elsewhere.url("article.html"));
    const requested = env.elsewhere.url("clean.html?token=a");
    // As text, the color ends its rule and begins one that requests an address.
    const color = `red; } } :root { background-image: url("${requested}"); } @media screen { x { y: z`;
    const write = (stored: string) =>
      inIsolatedWorld(
        env.lens,
        page,
        async (settings) => {
          const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
          for (const area of [storage.local, storage.sync]) {
            await area.set({ settings: JSON.parse(settings) }).catch(() => {});
          }
        },
        stored,
      );
    const settings = await readStored(env.lens);
    const wanted = { ...settings, marks: { ...settings.marks, style: "wavy" } };
    await write(JSON.stringify({ ...wanted, marks: { ...wanted.marks, color } }));
    // The page may paint twice before the background has replaced what is forged.
    await other.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
    // A later change by the reader reaches the page after the forged one.
    await changeStored(env.lens, () => ({ ...settings, marks: { ...settings.marks, style: "dotted" } }));
    await waitFor(
      "the reader's own style",
      async () => (await adoptedCss(other)).includes("dotted"),
      () => adoptedCss(other),
    );
    const requests = await other.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    expect(requests).not.toContain(requested);
    expect(await adoptedCss(other)).not.toContain("url(");
  });
});
