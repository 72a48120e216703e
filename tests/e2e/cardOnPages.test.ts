import { expect, it } from "vitest";
import { nameOf, viewOf } from "../tools/cardViews.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import { waitFor } from "../tools/waitFor.ts";

const name = nameOf("blepharospasm");
const { controls } = viewOf({ forms: ["blepharospasm"], word: "blepharospasm" });

inEachBrowser("the card on pages with layers and frames", (env) => {
  it("opens under a stretched link on rest, and the link gets the click", async () => {
    const page = await env.lens.open(env.fixtures.url("covered.html"));
    await page.waitForHighlights(1);
    const point = await page.positionOf("blepharospasm");
    await page.click(point);
    const fragment = () => page.evaluate(() => location.hash);
    await waitFor("the followed link", async () => (await fragment()) === "#story", fragment);
    expect(await page.card()).toBeUndefined();
    await page.moveTo({ x: point.x + 300, y: point.y + 60 });
    await page.hoverText("blepharospasm");
    expect((await page.waitForCard()).name).toBe(name);
  });

  it("closes when the pointer goes from it into a frame of another origin", async () => {
    const page = await env.lens.open(env.fixtures.url("covered.html"));
    await page.waitForHighlights(1);
    await page.evaluate((url) => {
      document.body.append(Object.assign(document.createElement("iframe"), { src: url }));
    }, env.elsewhere.url("clean.html"));
    await page.frame(env.elsewhere.origin);
    await page.hoverText("blepharospasm");
    const { rect } = await page.waitForCard();
    await page.moveTo({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
    await page.moveTo({ x: 700, y: 500 });
    await page.waitForNoCard();
  });

  it("fits into a frame of 300 × 60 with its Close button", async () => {
    const page = await env.lens.open(env.fixtures.url("covered.html"));
    await page.evaluate((url) => {
      document.body.append(Object.assign(document.createElement("iframe"), { src: url, className: "low" }));
    }, env.elsewhere.url("low.html"));
    const frame = await page.frame(env.elsewhere.origin);
    await frame.waitForHighlights(1);
    await frame.hoverText("blepharospasm");
    const { buttons } = await frame.waitForCard();
    expect(buttons[0]).toBe(controls.close);
    await frame.clickInCard(controls.close);
    await frame.waitForNoCard();
  });
});
