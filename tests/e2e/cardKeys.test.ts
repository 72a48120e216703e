import { expect, it } from "vitest";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";

/** Waits until the open card has this name. */
const waitForCardNamed = (page: Pick<LensPage, "card" | "url">, name: string) =>
  waitFor(
    `a card of ${name}`,
    async () => (await page.card())?.name === name,
    async () => (await page.card())?.name,
  );

inEachBrowser("card keyboard access", (env) => {
  const open = async () => {
    const page = await env.lens.open(env.fixtures.url("tall.html"));
    await page.waitForHighlights(4);
    await (await page.frame("srcdoc")).waitForHighlights(1);
    return page;
  };
  const next = (page: LensPage) => env.lens.command("next-mention", page);
  const previous = (page: LensPage) => env.lens.command("previous-mention", page);
  /** Whether the highlight with this text is completely inside the viewport. */
  const isInView = async (page: LensPage, text: string) => {
    const highlights = await page.highlightsInContext();
    const box = highlights.find((highlight) => highlight.text === text)?.box;
    const height = await page.evaluate(() => innerHeight);
    return box !== undefined && box.y >= 0 && box.y + box.height <= height;
  };

  it("steps through the mentions, also in scroll containers and frames, and wraps around at both ends", async () => {
    const page = await open();
    const frame = await page.frame("srcdoc");
    await next(page);
    await waitForCardNamed(page, "Dystonia");
    await next(page);
    await waitForCardNamed(page, "Blepharospasm");
    expect(await isInView(page, "writer’s cramp")).toBe(false);
    await next(page);
    await waitForCardNamed(page, "Writer's cramp");
    expect(await isInView(page, "writer’s cramp")).toBe(true);
    await next(page);
    await waitForCardNamed(page, "Laterocollis");
    await next(page);
    await waitForCardNamed(frame, "Hemidystonia");
    await page.waitForNoCard();
    await next(page);
    await waitForCardNamed(page, "Dystonia");
    await frame.waitForNoCard();
    await previous(page);
    await waitForCardNamed(frame, "Hemidystonia");
    await previous(page);
    await waitForCardNamed(page, "Laterocollis");
    await page.close();
  });

  it("leaves the focus in the page until the focus-card command, and returns the focus on closing", async () => {
    const page = await open();
    const focused = () => page.evaluate(() => document.activeElement?.id ?? "");
    await page.evaluate(() => document.getElementById("field")?.focus());
    await next(page);
    await page.waitForCard();
    expect(await focused()).toBe("field");
    await env.lens.command("focus-card", page);
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

  it("the focus-card command opens and focuses the next mention's card if none is open; Escape returns the focus", async () => {
    const page = await open();
    await page.evaluate(() => document.getElementById("button")?.focus());
    await env.lens.command("focus-card", page);
    await page.waitForCard();
    await waitFor("the focus in the card", () => page.evaluateInCard((root) => root.activeElement !== null));
    await page.press("Escape");
    await page.waitForNoCard();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("button");
    await page.close();
  });

  it("announces the card in a polite live region when a key opens it", async () => {
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

  it("explains difficult words and copies by keyboard alone", async () => {
    const page = await open();
    await env.lens.command("focus-card", page);
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

  it("does not pass the keys and clicks that it receives on to the page", async () => {
    const page = await open();
    await env.lens.command("focus-card", page);
    await page.waitForCard();
    await waitFor("the focus in the card", () => page.evaluateInCard((root) => root.activeElement !== null));
    await page.evaluate(() => {
      (globalThis as unknown as { recordedEvents: string[] }).recordedEvents.length = 0;
    });
    await page.press("Tab");
    await page.press("j");
    await page.clickInCard("Keep open");
    expect(
      await page.evaluate(() =>
        (globalThis as unknown as { recordedEvents: string[] }).recordedEvents.filter((type) =>
          /key|click|mousedown/.test(type),
        ),
      ),
    ).toEqual([]);
    await page.close();
  });
});
