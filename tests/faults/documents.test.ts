import { expect, it } from "vitest";
import { eachBrowser } from "../tools/eachBrowser.ts";
import type { LensFrame, LensPage } from "../tools/LensBrowser.ts";
import { pause } from "../tools/pause.ts";
import { waitFor } from "../tools/waitFor.ts";

/** What frameKinds.html leaves in its global object. */
interface Notes {
  makeFrames(kind: string): void;
}

/** The frames that a pointer is moved into, too, each with a part of its address. */
const reached: Record<string, string> = {
  "srcdoc in a sandbox": "srcdoc",
  "file in a sandbox": "text.txt",
  data: "data:",
  blob: "blob:",
};

/** Sent to the page: what the Lens could have left in a document of any type. */
const traces = () => ({
  marks: CSS.highlights.size,
  sheets: document.adoptedStyleSheets.length,
  cards: document.querySelectorAll("[popover=manual]").length,
});

/** A card of the page's own words closes that of the frame's, and the other way round. */
async function expectOneCard(page: LensPage, frame: LensFrame, inFrame: string): Promise<void> {
  await page.hoverText("dystonia");
  await page.waitForCard();
  await frame.hoverText(inFrame);
  await frame.waitForCard();
  await page.waitForNoCard();
  await page.hoverText("dystonia");
  await page.waitForCard();
  await frame.waitForNoCard();
}

eachBrowser("odd documents", (stage) => {
  const open = (file: string) => stage.lens.open(stage.fixtures.url(`faults/documents/${file}`));

  it.each(["raw.xml", "feed.rss", "picture.svg", "data.json", "style.css", "pixel.png", "empty.html"])(
    "leaves %s alone",
    async (file) => {
      const page = await open(file);
      const before = await page.html();
      await pause(page, 600);
      await page.moveTo({ x: 40, y: 30 });
      await page.moveTo({ x: 42, y: 32 });
      await pause(page, 600);
      expect(await page.evaluate(traces)).toEqual({ marks: 0, sheets: 0, cards: 0 });
      expect(await page.html()).toBe(before);
      expect(await page.console()).toEqual([]);
      await page.close();
    },
  );

  it("leaves a PDF to the browser's own viewer, and the popup says so", async () => {
    const page = await open("paper.pdf");
    await page.bringToFront();
    const popup = await stage.lens.openPopup(page);
    await popup.waitFor(() => /PDF/.test(document.body.innerText));
    await popup.close();
    await page.close();
  });

  it.each(["text.txt", "page.xhtml"])("marks the words of %s and shows their card", async (file) => {
    const page = await open(file);
    expect((await page.waitForHighlights(1))[0]?.text).toBe("dystonia");
    await page.hoverText("dystonia");
    expect((await page.waitForCard()).name).toBe("Dystonia");
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  it("marks the frames of a frameset, which has no body to look at", async () => {
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
    ["30 in each other", 1],
  ] as const)("marks each frame once that is %s", async ([kind, count], { skip }) => {
    const isDeep = kind === "30 in each other";
    skip(isDeep && stage.lens.kind === "firefox", "Firefox shows no frame that lies deeper than ten others");
    const page = await open("frameKinds.html");
    await page.evaluate((kind) => (globalThis as unknown as Notes).makeFrames(kind), kind);
    let badge = "";
    await waitFor(
      `a badge that counts ${count}`,
      async () => {
        badge = await stage.lens.badge(page);
        return badge === String(count);
      },
      () => badge,
    );
    const part = reached[kind];
    if (part) {
      const frame = await page.frame(part);
      expect(await frame.highlights()).toHaveLength(1);
      await frame.hoverText("dystonia");
      expect((await frame.waitForCard()).name).toBe("Dystonia");
      expect(await page.card()).toBeUndefined();
    }
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  it("shows one card at a time over all frames", async () => {
    const page = await stage.lens.open(stage.fixtures.url("frames.html"));
    await page.waitForHighlights(1);
    await page.evaluate(() => {
      // Out from under the page's own card.
      (document.getElementById("inline") as HTMLElement).style.cssText =
        "position: fixed; left: 600px; top: 0";
    });
    const frame = await page.frame("srcdoc");
    await frame.waitForHighlights(1);
    await expectOneCard(page, frame, "blepharospasm");
    await page.close();
  });

  it("marks a frame of another site, and shows one card at a time over both", async () => {
    const page = await stage.lens.open(stage.fixtures.url("frames.html"));
    await page.evaluate(
      (url) => {
        document.body.replaceChildren(document.querySelector("p") as HTMLElement);
        const frame = Object.assign(document.createElement("iframe"), { src: url });
        frame.style.cssText = "position: fixed; left: 600px; top: 0";
        document.body.append(frame);
      },
      // Another site, and not another port of the same: where browsers part sites, it has a process of its own.
      stage.elsewhere.url("faults/documents/page.xhtml").replace("127.0.0.1", "localhost"),
    );
    const frame = await page.frame("//localhost");
    await frame.waitForHighlights(1);
    await page.waitForHighlights(1);
    await expectOneCard(page, frame, "dystonia");
    await page.close();
  });
});
