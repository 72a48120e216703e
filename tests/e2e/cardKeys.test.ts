import { expect, it } from "vitest";
import { eachBrowser } from "../tools/eachBrowser.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";

/** Name of the card that is open, as soon as it is that of `name`. */
const waitForName = (page: Pick<LensPage, "card" | "url">, name: string) =>
  waitFor(
    `a card of ${name}`,
    async () => (await page.card())?.name === name,
    async () => (await page.card())?.name,
  );

eachBrowser("the card by keyboard", (stage) => {
  const open = async () => {
    const page = await stage.lens.open(stage.fixtures.url("tall.html"));
    await page.waitForHighlights(4);
    await (await page.frame("srcdoc")).waitForHighlights(1);
    return page;
  };
  const next = (page: LensPage) => stage.lens.command("next-mention", page);
  const previous = (page: LensPage) => stage.lens.command("previous-mention", page);
  /** Which of the mentions can be seen whole in the window. */
  const isInView = async (page: LensPage, text: string) => {
    const marks = await page.highlightsInContext();
    const box = marks.find((mark) => mark.text === text)?.box;
    const height = await page.evaluate(() => innerHeight);
    return box !== undefined && box.y >= 0 && box.y + box.height <= height;
  };

  it("goes from mention to mention, into boxes and frames, and round", async () => {
    const page = await open();
    const frame = await page.frame("srcdoc");
    await next(page);
    await waitForName(page, "Dystonia");
    await next(page);
    await waitForName(page, "Blepharospasm");
    expect(await isInView(page, "writer’s cramp")).toBe(false);
    await next(page);
    await waitForName(page, "Writer's cramp");
    expect(await isInView(page, "writer’s cramp")).toBe(true);
    await next(page);
    await waitForName(page, "Laterocollis");
    await next(page);
    await waitForName(frame, "Hemidystonia");
    await page.waitForNoCard();
    await next(page);
    await waitForName(page, "Dystonia");
    await frame.waitForNoCard();
    await previous(page);
    await waitForName(frame, "Hemidystonia");
    await previous(page);
    await waitForName(page, "Laterocollis");
    await page.close();
  });

  it("leaves the focus in the page, leads it in on request, and gives it back", async () => {
    const page = await open();
    const focused = () => page.evaluate(() => document.activeElement?.id ?? "");
    await page.evaluate(() => document.getElementById("field")?.focus());
    await next(page);
    await page.waitForCard();
    expect(await focused()).toBe("field");
    await stage.lens.command("focus-card", page);
    const inCard = () =>
      page.evaluateInCard((root) => {
        const { activeElement } = root;
        return activeElement?.getAttribute("aria-label") ?? activeElement?.getAttribute("role") ?? "";
      });
    await waitFor("the focus in the card", async () => (await inCard()) === "dialog", inCard);
    await page.press("Tab");
    expect(await inCard()).toBe("Keep open");
    await page.press("Tab");
    expect(await inCard()).toBe("Close");
    await page.press("Enter");
    await page.waitForNoCard();
    expect(await focused()).toBe("field");
    await page.close();
  });

  it("opens the next mention's card where none is open, with the focus in it; Escape gives it back", async () => {
    const page = await open();
    await page.evaluate(() => document.getElementById("button")?.focus());
    await stage.lens.command("focus-card", page);
    await page.waitForCard();
    await waitFor("the focus in the card", () => page.evaluateInCard((root) => root.activeElement !== null));
    await page.press("Escape");
    await page.waitForNoCard();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("button");
    await page.close();
  });

  it("says the card to a screen reader, politely, when it opens by a key", async () => {
    const page = await open();
    await next(page);
    await page.waitForCard();
    const live = () =>
      page.evaluateInCard((root) => root.querySelector("[aria-live=polite]")?.textContent ?? "");
    expect(await waitFor("words in the live region", async () => (await live()) || undefined)).toMatch(
      /^Card opened: Dystonia\. .{20}/,
    );
    await page.close();
  });

  it("shows its hard words and copies by keys alone", async () => {
    const page = await open();
    await stage.lens.command("focus-card", page);
    await page.waitForCard();
    const active = () =>
      page.evaluateInCard((root) => {
        const text = root.activeElement?.textContent ?? "";
        return `${root.activeElement?.className} ${text}`;
      });
    for (let presses = 0; presses < 15 && !(await active()).startsWith("lens-word"); presses++)
      await page.press("Tab");
    expect(await active()).toMatch(/^lens-word/);
    await page.press("Enter");
    expect(
      await page.evaluateInCard((root) => root.querySelectorAll(".lens-meaning:not([hidden])").length),
    ).toBe(1);
    for (let presses = 0; presses < 15 && !(await active()).endsWith("Copy"); presses++)
      await page.press("Tab");
    await page.press("Space");
    await waitFor("the copy", async () => (await active()).endsWith("Copied"), active);
    await page.close();
  });

  it("keeps its own keys and presses from the page", async () => {
    const page = await open();
    await stage.lens.command("focus-card", page);
    await page.waitForCard();
    await waitFor("the focus in the card", () => page.evaluateInCard((root) => root.activeElement !== null));
    await page.evaluate(() => {
      (globalThis as unknown as { heard: string[] }).heard.length = 0;
    });
    await page.press("Tab");
    await page.press("j");
    await page.clickInCard("Keep open");
    expect(
      await page.evaluate(() =>
        (globalThis as unknown as { heard: string[] }).heard.filter((each) =>
          /key|click|mousedown/.test(each),
        ),
      ),
    ).toEqual([]);
    await page.close();
  });
});
