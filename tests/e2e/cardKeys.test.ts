import { expect, it } from "vitest";
import { nameOf, viewOf } from "../tools/cardViews.ts";
import { inChromium, inEachBrowser, type TestEnvironment } from "../tools/inBrowsers.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";

const { controls } = viewOf({ forms: ["dystonia"], word: "dystonia" });

/** Opens a page with four mentions and one in a frame. */
async function openTall(env: TestEnvironment): Promise<LensPage> {
  const page = await env.lens.open(env.fixtures.url("tall.html"));
  await page.waitForHighlights(4);
  await (await page.frame("srcdoc")).waitForHighlights(1);
  return page;
}

/** Waits until the open card is about this form. */
const waitForCardOf = (page: Pick<LensPage, "card">, form: string) =>
  waitFor(
    `a card of ${form}`,
    async () => (await page.card())?.name === nameOf(form),
    async () => (await page.card())?.name,
  );

/** Focuses an element of the page. */
const focus = (page: LensPage, id: string) => page.evaluate((id) => document.getElementById(id)?.focus(), id);

const focusedId = (page: LensPage) => page.evaluate(() => document.activeElement?.id ?? "");

/** Resolves to the role of the element with the focus in the card, or to its name. */
const focusedInCard = (page: LensPage) =>
  page.evaluateInCard(
    ({ activeElement: active }) => active?.role ?? active?.ariaLabel ?? active?.textContent,
  );

inEachBrowser("card keyboard access", (env) => {
  it("steps through the mentions, also in scroll containers and frames, and wraps around at both ends", async () => {
    const page = await openTall(env);
    const frame = await page.frame("srcdoc");
    /** Steps and waits for the card of a form in the page or in the frame. */
    const step = async (command: "next-mention" | "previous-mention", form: string, inFrame = false) => {
      await env.lens.command(command, page);
      await waitForCardOf(inFrame ? frame : page, form);
      await (inFrame ? page : frame).waitForNoCard();
    };
    await step("next-mention", "dystonia");
    await step("next-mention", "blepharospasm");
    await step("next-mention", "writers-cramp");
    const box = (await page.highlightsInContext()).find(({ text }) => text === "writer’s cramp")?.box;
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(await page.evaluate(() => innerHeight));
    await step("next-mention", "laterocollis");
    await step("next-mention", "hemidystonia", true);
    await step("next-mention", "dystonia");
    await step("previous-mention", "hemidystonia", true);
    await step("previous-mention", "laterocollis");
  });

  it("counts and steps past what the page hides, and says what the page does not show now", async () => {
    const page = await env.lens.open(env.fixtures.url("slides.html"));
    await page.waitForHighlights(3);
    await waitFor("a badge that counts 2", async () => (await env.lens.badge(page)) === "2");
    await env.lens.command("next-mention", page);
    await waitForCardOf(page, "dystonia");
    await env.lens.command("next-mention", page);
    await waitFor("the note", () =>
      page.evaluateInCard((root) => root.textContent?.includes("does not show this mention") ?? false),
    );
    const scrolled = await page.evaluate(() =>
      [...document.querySelectorAll("*")].filter(({ scrollLeft, scrollTop }) => scrollLeft + scrollTop > 0),
    );
    expect(scrolled).toHaveLength(0);
    await env.lens.command("previous-mention", page);
    await waitForCardOf(page, "dystonia");
  });

  it("takes the focus at the command, keeps its keys from the page, and returns the focus when it closes", async () => {
    const page = await openTall(env);
    await focus(page, "field");
    await env.lens.command("next-mention", page);
    await waitForCardOf(page, "dystonia");
    expect(await focusedId(page)).toBe("field");
    await env.lens.command("focus-card", page);
    await waitFor(
      "the focus in the card",
      async () => (await focusedInCard(page)) === "dialog",
      () => focusedInCard(page),
    );
    const keys = () =>
      page.evaluate(() =>
        (globalThis as unknown as { recordedEvents: string[] }).recordedEvents.filter((type) =>
          /key|click|mousedown/.test(type),
        ),
      );
    const before = await keys();
    await page.press("j");
    for (const control of [controls.organizations, controls.more, controls.pin, controls.close]) {
      await page.press("Tab");
      expect(await focusedInCard(page)).toBe(control);
    }
    expect(await keys()).toEqual(before);
    await page.press("Enter");
    await page.waitForNoCard();
    expect(await focusedId(page)).toBe("field");
  });
});

inChromium("card keyboard access", (env) => {
  it("opens and focuses the next mention's card at the command if none is open; Escape returns the focus", async () => {
    const page = await openTall(env);
    await focus(page, "button");
    await env.lens.command("focus-card", page);
    await waitForCardOf(page, "dystonia");
    await waitFor("the focus in the card", async () => (await focusedInCard(page)) === "dialog");
    await page.press("Escape");
    await page.waitForNoCard();
    expect(await focusedId(page)).toBe("button");
  });
});
