import { expect, it } from "vitest";
import { eachBrowser } from "../tools/eachBrowser.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";

/** Longer than the time after which a card closes when the pointer has left it. */
const pause = (page: LensPage, milliseconds = 700) =>
  page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);

eachBrowser("card", (stage) => {
  const open = async (fixture: string, marks: number, touch = false) => {
    const page = await stage.lens.open(stage.fixtures.url(fixture), touch ? { touch } : {});
    await page.waitForMarks(marks);
    return page;
  };

  it("opens when the pointer rests on a mention, and says what is known", async () => {
    const page = await open("article.html", 10);
    await page.hoverText("spasmodic torticollis");
    const card = await page.waitForCard();
    expect(card).toMatchObject({ role: "dialog", name: "Cervical dystonia" });
    expect(card.text).toContain("spasmodic torticollis");
    expect(card.text).toContain("about 12%");
    expect(card.text).toContain("carbon monoxide poisoning");
    expect(card.text).toContain("May 1, 2020");
    expect(card.links.map(({ href }) => href)).toContain(
      "https://rareguru.com/library/disease/1080/cervical-dystonia",
    );
    for (const { target, rel } of card.links)
      expect([target, rel]).toEqual(["_blank", "noopener noreferrer"]);
    expect(card.host).toEqual({ tag: "div", attributes: { popover: "manual" } });
    await page.close();
  });

  it("closes on Escape, which stays the card's; without a card the key is the page's", async () => {
    const page = await open("article.html", 10);
    await page.evaluate(() => {
      document.addEventListener("keydown", ({ key }) => document.body.append(` ${key}!`));
    });
    const before = await page.html();
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.press("Escape");
    await page.waitForNoCard();
    expect(await page.html()).toBe(before);
    await page.press("Escape");
    expect(await page.html()).toContain("Escape!");
    await page.close();
  });

  it("does not open under a pointer that only passes", async () => {
    const page = await open("article.html", 10);
    const { x, y } = await page.hoverText("blepharospasm");
    await page.moveTo({ x, y: y + 300 });
    await pause(page);
    expect(await page.card()).toBeUndefined();
    await page.close();
  });

  it("stays while the pointer is on the way to it and on it, and closes when it leaves", async () => {
    const page = await open("article.html", 10);
    const { x, y } = await page.hoverText("blepharospasm");
    const { rect } = await page.waitForCard();
    await page.moveTo({ x, y: (y + rect.y) / 2 });
    await page.moveTo({ x: rect.x + 60, y: rect.y + 60 });
    await pause(page);
    expect(await page.card()).toBeDefined();
    // The card's own words are no mentions of the page.
    expect(await page.marks()).toHaveLength(10);
    await page.moveTo({ x: 5, y: 5 });
    await page.waitForNoCard();
    await page.close();
  });

  it("opens for no mention that something lies over", async () => {
    const page = await open("article.html", 10);
    await page.evaluate(() => {
      const cover = document.createElement("div");
      cover.style.cssText = "position: fixed; inset: 0";
      document.body.append(cover);
    });
    await page.hoverText("blepharospasm");
    await pause(page);
    expect(await page.card()).toBeUndefined();
    await page.close();
  });

  it("closes on a press outside, which reaches the page", async () => {
    const page = await open("article.html", 10);
    await page.evaluate(() => {
      document.addEventListener("click", () => document.body.setAttribute("clicked", ""));
    });
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.click({ x: 5, y: 5 });
    await page.waitForNoCard();
    expect(await page.evaluate(() => document.body.hasAttribute("clicked"))).toBe(true);
    await page.close();
  });

  it("closes when its mention scrolls away", async () => {
    const page = await open("corners.html", 5);
    await page.hoverText("spasmodic torticollis");
    await page.waitForCard();
    await page.evaluate(() => scrollTo(0, 1000));
    await page.waitForNoCard();
    await page.close();
  });

  it("closes by its own button and leaves the page as it was", async () => {
    const page = await open("article.html", 10);
    const before = await page.html();
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.clickInCard("Close");
    await page.waitForNoCard();
    expect(await page.html()).toBe(before);
    await page.close();
  });

  it.each(["dystonia", "blepharospasm", "hemidystonia", "laterocollis"])(
    "stands in the window, off its line, for %s in a corner",
    async (word) => {
      const page = await open("corners.html", 5);
      const { y } = await page.hoverText(word);
      const { rect } = await page.waitForCard();
      const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
      expect(rect.x).toBeGreaterThanOrEqual(0);
      expect(rect.y).toBeGreaterThanOrEqual(0);
      expect(rect.x + rect.width).toBeLessThanOrEqual(width);
      expect(rect.y + rect.height).toBeLessThanOrEqual(height);
      expect(y < rect.y || y > rect.y + rect.height).toBe(true);
      await page.close();
    },
  );

  it("can be reached over a modal dialog of the page", async () => {
    const page = await open("dialog.html", 2);
    await page.hoverText("blepharospasm");
    const { rect } = await page.waitForCard();
    await page.moveTo({ x: rect.x + 60, y: rect.y + 60 });
    await pause(page);
    await page.clickInCard("Close");
    await page.waitForNoCard();
    expect(await page.evaluate(() => (document.getElementById("dialog") as HTMLDialogElement).open)).toBe(
      true,
    );
    await page.close();
  });

  it("leads to the organizations in a tab", async () => {
    const page = await open("article.html", 10);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.clickInCard("Organizations that help");
    await waitFor("a tab with the organizations", async () =>
      (await stage.lens.tabs()).some((url) => url.endsWith("/popup.html#organizations")),
    );
    await page.close();
  });

  it("opens no card for events that the page makes up", async () => {
    const page = await open("article.html", 10);
    const { x, y } = await page.placeOf("blepharospasm");
    await page.evaluate(
      (clientX, clientY) => {
        for (const type of ["pointermove", "click"]) {
          document.body.dispatchEvent(
            new PointerEvent(type, { clientX, clientY, pointerType: "touch", bubbles: true, composed: true }),
          );
        }
      },
      x,
      y,
    );
    await pause(page);
    expect(await page.card()).toBeUndefined();
    await page.close();
  });

  it("opens on a tap, but a tap on a link stays the link's", async () => {
    const page = await open("article.html", 10, true);
    await page.tapText("blepharospasm");
    await page.waitForCard();
    await page.tap({ x: 5, y: 5 });
    await page.waitForNoCard();
    await page.tapText("spasmodic dysphonia");
    await pause(page);
    expect(await page.card()).toBeUndefined();
    expect(await page.evaluate(() => location.hash)).toBe("#voice");
    await page.close();
  });

  it("adds nothing to what the reader selects and copies", async () => {
    const page = await open("article.html", 10);
    const selected = async () => {
      await page.press("Control+a");
      return page.evaluate(() => String(getSelection()));
    };
    const before = await selected();
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    expect(await selected()).toBe(before);
    await page.close();
  });
});
