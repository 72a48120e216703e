import { expect, it } from "vitest";
import { inChromium, inEachBrowser, type TestEnvironment } from "../tools/inBrowsers.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { showTab } from "../tools/showTab.ts";
import { waitFor } from "../tools/waitFor.ts";

/** Globals of poisoned.html. */
interface FixtureGlobals {
  poison(): void;
  restore(): void;
  size(): number;
}

/** Calls the fixture's global function with this name and resolves to its result. */
const callInPage = (page: LensPage, name: keyof FixtureGlobals) =>
  page.evaluate((name) => (globalThis as unknown as FixtureGlobals)[name]() ?? null, name);

const openFixture = ({ lens, fixtures }: TestEnvironment, fixture: string) =>
  lens.open(fixtures.url(`faults/${fixture}`));

inEachBrowser("attacks by the page", (env, kind) => {
  it("do not work by elements that clobber properties of document and window", async () => {
    const page = await openFixture(env, "clobberingNames.html");
    await waitFor("highlights", () => page.evaluate(() => CSS.highlights.size === 1));
    // The test tools use the clobbered properties, so the test measures the position itself.
    const { x, y } = await page.evaluate(() => {
      const { left, top } = (
        Document.prototype.querySelector.call(document, "p") as Element
      ).getBoundingClientRect();
      return { x: left + 20, y: top + 8 };
    });
    await page.moveTo({ x, y });
    expect((await page.waitForCard()).name).toBe("Dystonia");
    // The Lens's state must not be stored on an element that has the name of its global.
    await page.evaluate(() => {
      for (const element of Document.prototype.querySelectorAll.call(document, "#dystoniaLens"))
        element.remove();
    });
    const popup = await env.lens.openPopup(page);
    await showTab(popup, "page");
    await popup.waitFor(() => document.body.innerText.includes("mention of dystonia"));
    expect(await page.console()).toEqual([]);
  });

  it("do not work by poisoned prototypes and globals", async () => {
    const page = await openFixture(env, "poisoned.html");
    await waitFor(
      "highlights on the poisoned page",
      async () => (await callInPage(page, "size")) === 1,
      () => callInPage(page, "size"),
    );
    await callInPage(page, "restore");
    expect((await page.highlights()).map(({ text }) => text)).toEqual(["blepharospasm"]);
    const position = await page.positionOf("blepharospasm");
    await callInPage(page, "poison");
    await page.moveTo(position);
    // In Chromium, the test tools read the card with the page's prototypes: there the card itself says when it is shown.
    const isShown = () => globalThis.dystoniaLens?.card?.host.isConnected;
    if (kind === "firefox") await page.waitForCard();
    else await waitFor("the card", () => inIsolatedWorld(env.lens, page, isShown));
    await callInPage(page, "restore");
    expect((await page.waitForCard()).name).toBe("Blepharospasm");
    await page.clickInCard("More");
    const { text, links } = await page.waitForCard();
    expect(text).not.toContain("poisoned");
    expect(links.length).toBeGreaterThan(0);
    for (const { href } of links) expect(href).toMatch(/^https:/);
    expect(await page.console()).toEqual([]);
  });

  it("do not work by strict policies and a sandbox, which the styled card does not violate", async () => {
    for (const fixture of ["strict.html", "sandboxed.html"]) {
      const page = await openFixture(env, fixture);
      await page.waitForHighlights(1);
      await page.evaluate(() => {
        document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => {
          document.title += violatedDirective;
        });
      });
      const title = await page.evaluate(() => document.title);
      await page.hoverText("blepharospasm");
      expect((await page.waitForCard()).rect.width).toBe(340);
      expect(await page.evaluate(() => document.title)).toBe(title);
      expect(await page.console()).toEqual([]);
    }
  });
});

inChromium("attacks by the page", (env) => {
  it("do not work by elements with the API's name, which are removed later", async () => {
    const page = await openFixture(env, "passingNames.html");
    await waitFor("the detector", () =>
      inIsolatedWorld(env.lens, page, () => globalThis.dystoniaLens?.detector !== undefined),
    );
    await page.evaluate(() => {
      for (const element of document.querySelectorAll("#chrome, #browser")) element.remove();
      document.body.append("Dystonia.");
    });
    expect((await page.waitForHighlights(1))[0]?.text).toBe("Dystonia");
    await page.hoverText("Dystonia");
    expect((await page.waitForCard()).name).toBe("Dystonia");
  });

  it("do not work by forged events and messages of the build tool", async () => {
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    const id = new URL(env.lens.origin).host;
    const forge = () =>
      page.evaluate((id) => {
        for (const name of ["content", "detector", "highlighter", "card"])
          for (const type of ["content-script-started", "content-script-stopped"]) {
            const detail = { contentScriptName: name, messageId: "x" };
            document.dispatchEvent(new CustomEvent(`${id}:${name}:wxt:${type}`, { detail }));
            postMessage({ type: `${id}:${name}:wxt:${type}`, ...detail }, "*");
          }
      }, id);
    await forge();
    await page.evaluate(() => document.body.append("Late dystonia."));
    await page.waitForHighlights(1);
    await forge();
    await page.evaluate(() => document.body.append(" And late hemidystonia."));
    await page.waitForHighlights(2);
  });
});
