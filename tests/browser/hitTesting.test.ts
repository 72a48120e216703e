import { expect, it } from "vitest";
import { ChromiumPage } from "../tools/chromium/ChromiumPage.ts";
import { inLensWorld } from "../tools/chromium/inLensWorld.ts";
import { eachBrowser } from "../tools/eachBrowser.ts";
import type { LensPage } from "../tools/LensBrowser.ts";

/** Longer than a pointer rests before a card opens. */
const LONG_REST_MS = 1500;

eachBrowser("hit-testing", (stage) => {
  it.for([true, false])(
    "finds the mention under the pointer; caretPositionFromPoint: %s",
    async (isThere, { skip }) => {
      const page = await stage.lens.open(stage.fixtures.url("clean.html"));
      skip(!isThere && stage.lens.kind === "firefox", "no driver reaches the world of an add-on in Firefox");
      if (!isThere) expect(await withoutCaretPosition(page)).toBe(true);
      await page.evaluate(() => {
        const place = document.getElementById("place") as HTMLElement;
        place.style.width = "300px";
        const bold = Object.assign(document.createElement("b"), { textContent: "spasmodic" });
        const host = document.createElement("x-host");
        host.attachShadow({ mode: "closed" }).append("A closed tree: hemidystonia.");
        place.append("Dystonia and blepharospasm, adductor ", bold, " dysphonia in three nodes. ", host);
      });
      await page.waitForMarks((marks) => marks.length === 4);
      for (const [text, name] of [
        ["blepharospasm", "Blepharospasm"],
        ["spasmodic", "Adductor laryngeal dystonia"],
        // The older method does not look into shadow trees.
        ...(isThere ? ([["hemidystonia", "Hemidystonia"]] as const) : []),
      ] as const) {
        await page.moveTo({ x: 900, y: 700 });
        await page.waitForNoCard();
        if (text === "hemidystonia") await page.moveTo(await page.placeOfMark(3));
        else await page.hoverText(text);
        expect((await page.waitForCard()).name).toContain(name);
      }
      await page.close();
    },
  );

  it("finds none under what the page has laid over the words", async () => {
    const page = await stage.lens.open(stage.fixtures.url("clean.html"));
    await page.evaluate(() => {
      const place = document.getElementById("place") as HTMLElement;
      const cover = Object.assign(document.createElement("i"), { id: "cover" });
      cover.style.cssText = "position: absolute; inset: 0";
      const words = document.createElement("span");
      words.append("Meige syndrome");
      place.style.position = "relative";
      place.append(words, cover);
    });
    await page.waitForMarks((marks) => marks.length === 1);
    const { x, y } = await page.placeOfMark(0);
    await page.moveTo({ x, y });
    await new Promise((done) => setTimeout(done, LONG_REST_MS));
    await page.waitForNoCard();
    await page.evaluate(() => document.getElementById("cover")?.remove());
    await page.moveTo({ x: x + 2, y });
    expect((await page.waitForCard()).name).toContain("Meige");
    await page.close();
  });
});

/** Takes the method out of the extension's own world; false where no driver reaches that world, as in Firefox. */
async function withoutCaretPosition(page: LensPage): Promise<boolean> {
  if (!(page instanceof ChromiumPage)) return false;
  return inLensWorld(
    page,
    "delete Document.prototype.caretPositionFromPoint && !document.caretPositionFromPoint",
  );
}
