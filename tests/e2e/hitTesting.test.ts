import { expect, it } from "vitest";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";

/** Longer than the delay after which a card opens under a resting pointer (ms). */
const LONG_REST_MS = 1500;

inEachBrowser("hit testing", (env) => {
  it.for([true, false])(
    "finds the mention under the pointer; caretPositionFromPoint is supported: %s",
    async (isSupported, { skip }) => {
      const page = await env.lens.open(env.fixtures.url("clean.html"));
      skip(!isSupported && env.lens.kind === "firefox", "Firefox has no caretRangeFromPoint");
      if (!isSupported) {
        const deleteMethod = () =>
          Reflect.deleteProperty(Document.prototype, "caretPositionFromPoint") &&
          !document.caretPositionFromPoint;
        expect(await inIsolatedWorld(env.lens, page, deleteMethod)).toBe(true);
      }
      await page.evaluate(() => {
        const container = document.getElementById("place") as HTMLElement;
        container.style.width = "300px";
        const bold = Object.assign(document.createElement("b"), { textContent: "spasmodic" });
        const host = document.createElement("x-host");
        host.attachShadow({ mode: "closed" }).append("A closed tree: hemidystonia.");
        container.append("Dystonia and blepharospasm, adductor ", bold, " dysphonia in three nodes. ", host);
      });
      await page.waitForHighlights((highlights) => highlights.length === 4);
      for (const [text, name] of [
        ["blepharospasm", "Blepharospasm"],
        ["spasmodic", "Adductor laryngeal dystonia"],
        // caretRangeFromPoint does not search shadow trees.
        ...(isSupported ? ([["hemidystonia", "Hemidystonia"]] as const) : []),
      ] as const) {
        await page.moveTo({ x: 900, y: 700 });
        await page.waitForNoCard();
        if (text === "hemidystonia") await page.moveTo(await page.positionOfHighlight(3));
        else await page.hoverText(text);
        expect((await page.waitForCard()).name).toContain(name);
      }
      await page.close();
    },
  );

  it("finds no mention under an element that covers its text", async () => {
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    await page.evaluate(() => {
      const container = document.getElementById("place") as HTMLElement;
      const cover = Object.assign(document.createElement("i"), { id: "cover" });
      cover.style.cssText = "position: absolute; inset: 0";
      const text = document.createElement("span");
      text.append("Meige syndrome");
      container.style.position = "relative";
      container.append(text, cover);
    });
    await page.waitForHighlights((highlights) => highlights.length === 1);
    const { x, y } = await page.positionOfHighlight(0);
    await page.moveTo({ x, y });
    await new Promise((done) => setTimeout(done, LONG_REST_MS));
    await page.waitForNoCard();
    await page.evaluate(() => document.getElementById("cover")?.remove());
    await page.moveTo({ x: x + 2, y });
    expect((await page.waitForCard()).name).toContain("Meige");
    await page.close();
  });
});
