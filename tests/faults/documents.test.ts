import { expect, it } from "vitest";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { LensFrame, LensPage } from "../tools/LensBrowser.ts";
import { pause } from "../tools/pause.ts";
import { waitFor } from "../tools/waitFor.ts";

/** Globals of frameKinds.html. */
interface FixtureGlobals {
  makeFrames(kind: string): void;
}

/** The kinds of frames in which a card is opened too, each with a part of the frame's URL. */
const framesWithCard: Record<string, string> = {
  "srcdoc in a sandbox": "srcdoc",
  "file in a sandbox": "text.txt",
  data: "data:",
  blob: "blob:",
};

/** Sent to the page: counts the traces that the Lens can leave in a document of any type. */
const countTraces = () => ({
  highlights: CSS.highlights.size,
  sheets: document.adoptedStyleSheets.length,
  cards: document.querySelectorAll("[popover=manual]").length,
});

/** Expects that opening a card in the page closes the card in the frame, and the other way round. */
async function expectOneCard(page: LensPage, frame: LensFrame, textInFrame: string): Promise<void> {
  await page.hoverText("dystonia");
  await page.waitForCard();
  await frame.hoverText(textInFrame);
  await frame.waitForCard();
  await page.waitForNoCard();
  await page.hoverText("dystonia");
  await page.waitForCard();
  await frame.waitForNoCard();
}

inEachBrowser("unusual documents", (env) => {
  const open = (file: string) => env.lens.open(env.fixtures.url(`faults/documents/${file}`));

  it.each(["raw.xml", "feed.rss", "picture.svg", "data.json", "style.css", "pixel.png", "empty.html"])(
    "leaves no trace in %s",
    async (file) => {
      const page = await open(file);
      const before = await page.html();
      await pause(page, 600);
      await page.moveTo({ x: 40, y: 30 });
      await page.moveTo({ x: 42, y: 32 });
      await pause(page, 600);
      expect(await page.evaluate(countTraces)).toEqual({ highlights: 0, sheets: 0, cards: 0 });
      expect(await page.html()).toBe(before);
      expect(await page.console()).toEqual([]);
      await page.close();
    },
  );

  it("the popup says that the Lens cannot read a PDF", async () => {
    const page = await open("paper.pdf");
    await page.bringToFront();
    const popup = await env.lens.openPopup(page);
    await popup.waitFor(() => /PDF/.test(document.body.innerText));
    await popup.close();
    await page.close();
  });

  it.each(["text.txt", "page.xhtml"])("highlights the mention in %s and opens its card", async (file) => {
    const page = await open(file);
    expect((await page.waitForHighlights(1))[0]?.text).toBe("dystonia");
    await page.hoverText("dystonia");
    expect((await page.waitForCard()).name).toBe("Dystonia");
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  it("highlights the frames of a frameset, whose document has no body text", async () => {
    const page = await open("frameset.html");
    for (const file of ["text.txt", "page.xhtml"]) await (await page.frame(file)).waitForHighlights(1);
    const frame = await page.frame("page.xhtml");
    await frame.hoverText("dystonia");
    await frame.waitForCard();
    expect(await (await page.frame("text.txt")).card()).toBeUndefined();
    await page.close();
  });

  it.for([
    ["about:blank", 1],
    ["written", 1],
    ["srcdoc", 1],
    ["srcdoc in a sandbox", 1],
    ["file in a sandbox", 1],
    ["data", 1],
    ["blob", 1],
    ["javascript:", 1],
    ["object", 1],
    ["40 side by side", 40],
    ["30 nested", 1],
  ] as const)("highlights each frame once: %s", async ([kind, count], { skip }) => {
    const isDeep = kind === "30 nested";
    skip(
      isDeep && env.lens.kind === "firefox",
      "Firefox loads no frame that is nested more than ten levels deep",
    );
    const page = await open("frameKinds.html");
    await page.evaluate((kind) => (globalThis as unknown as FixtureGlobals).makeFrames(kind), kind);
    let badge = "";
    await waitFor(
      `a badge that counts ${count}`,
      async () => {
        badge = await env.lens.badge(page);
        return badge === String(count);
      },
      () => badge,
    );
    const urlPart = framesWithCard[kind];
    if (urlPart) {
      const frame = await page.frame(urlPart);
      expect(await frame.highlights()).toHaveLength(1);
      await frame.hoverText("dystonia");
      expect((await frame.waitForCard()).name).toBe("Dystonia");
      expect(await page.card()).toBeUndefined();
    }
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  it("keeps at most one card open in the page and its frames", async () => {
    const page = await env.lens.open(env.fixtures.url("frames.html"));
    await page.waitForHighlights(1);
    await page.evaluate(() => {
      // Move the frame out from under the page's card.
      (document.getElementById("inline") as HTMLElement).style.cssText =
        "position: fixed; left: 600px; top: 0";
    });
    const frame = await page.frame("srcdoc");
    await frame.waitForHighlights(1);
    await expectOneCard(page, frame, "blepharospasm");
    await page.close();
  });

  it("highlights a cross-site frame, and keeps at most one card open in the page and the frame", async () => {
    const page = await env.lens.open(env.fixtures.url("frames.html"));
    await page.evaluate(
      (url) => {
        document.body.replaceChildren(document.querySelector("p") as HTMLElement);
        const frame = Object.assign(document.createElement("iframe"), { src: url });
        frame.style.cssText = "position: fixed; left: 600px; top: 0";
        document.body.append(frame);
      },
      // Another host name, not only another port, so that site isolation gives the frame its own process.
      env.elsewhere.url("faults/documents/page.xhtml").replace("127.0.0.1", "localhost"),
    );
    const frame = await page.frame("//localhost");
    await frame.waitForHighlights(1);
    await page.waitForHighlights(1);
    await expectOneCard(page, frame, "dystonia");
    await page.close();
  });
});
