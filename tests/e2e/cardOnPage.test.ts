import { expect, it } from "vitest";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";

const pause = (page: LensPage, milliseconds = 700) =>
  page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);

/** What a page may do to the host of the card. Each function is sent to the page as source text. */
const hostManipulations: Readonly<Record<string, () => void>> = {
  remove: () => document.querySelector("html > [popover]")?.remove(),
  move: () => document.body.prepend(document.querySelector("html > [popover]") as Element),
  clone: () => document.body.append((document.querySelector("html > [popover]") as Element).cloneNode(true)),
  restyle: () => {
    const host = document.querySelector("html > [popover]") as HTMLElement;
    host.style.cssText = "display: none !important; opacity: 0 !important";
  },
  attributes: () => {
    const host = document.querySelector("html > [popover]") as HTMLElement;
    host.setAttribute("hidden", "");
    host.setAttribute("inert", "");
    host.removeAttribute("popover");
  },
  hide: () => (document.querySelector("html > [popover]") as HTMLElement).hidePopover(),
  animate: () => {
    const host = document.querySelector("html > [popover]") as HTMLElement;
    host.animate({ opacity: 0, width: 0 }, { fill: "forwards" });
  },
  // A shadow root loses its adopted style sheets when its host is adopted into another document.
  adopt: () => {
    const other = new DOMParser().parseFromString("", "text/html");
    other.body.append(document.querySelector("html > [popover]") as Element);
  },
  frame: () => {
    const host = document.querySelector("html > [popover]") as HTMLElement;
    const frame = document.body.appendChild(document.createElement("iframe"));
    frame.contentDocument?.body.append(host);
    host.showPopover();
  },
};

inEachBrowser("card on a page", (env) => {
  const open = async (fixture: string, highlights: number, options = {}) => {
    const page = await env.lens.open(env.fixtures.url(fixture), options);
    await page.waitForHighlights(highlights);
    return page;
  };

  it("does not change typing, scrolling, selecting or the page's keyboard shortcuts", async () => {
    const use = async (withCard: boolean) => {
      const page = await open("tall.html", 4);
      await page.evaluate(() => document.getElementById("field")?.focus());
      const place = await page.hoverText(withCard ? "dystonia" : "First of all");
      if (withCard) await page.waitForCard();
      else await pause(page);
      await page.evaluate(() => {
        (globalThis as unknown as { recordedEvents: string[] }).recordedEvents.length = 0;
      });
      await page.type("ab c");
      await page.press("ArrowLeft");
      await page.press("Backspace");
      await page.press("Control+a");
      expect((await page.card()) !== undefined).toBe(withCard);
      const typed = await page.evaluate(() => {
        const field = document.getElementById("field") as HTMLInputElement;
        return [field.value, field.selectionStart, field.selectionEnd, document.activeElement?.id];
      });
      await page.evaluate(() => document.getElementById("field")?.blur());
      await page.press("j");
      await page.press("Space");
      const recordedEvents = await page.evaluate(() =>
        (globalThis as unknown as { recordedEvents: string[] }).recordedEvents.filter(
          (type) => !/scroll|selection/.test(type),
        ),
      );
      await page.moveTo(place);
      await page.scroll(40);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      const scrolled = (await page.evaluate(() => scrollY)) > 0;
      const selected = await page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector("p") as Node);
        return String(getSelection());
      });
      await page.close();
      return { typed, recordedEvents, scrolled, selected };
    };
    const without = await use(false);
    expect(without.typed[0]).toBe("abc");
    expect(await use(true)).toEqual(without);
  });

  it("closes on Escape without passing the key's events to the page, whose dialog stays open", async () => {
    const page = await open("dialog.html", 2);
    await page.evaluate(() => {
      for (const type of ["keydown", "keyup"] as const)
        document.addEventListener(type, ({ key }) => {
          document.documentElement.dataset.recordedEvents = `${type} ${key}`;
        });
    });
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.press("Escape");
    await page.waitForNoCard();
    const isOpen = () => page.evaluate(() => (document.getElementById("dialog") as HTMLDialogElement).open);
    expect(await isOpen()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.dataset.recordedEvents ?? "nothing")).toBe(
      "nothing",
    );
    await page.press("Escape");
    expect(await isOpen()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.dataset.recordedEvents)).toBe("keyup Escape");
    await page.close();
  });

  it.each(["popover", "fullscreen", "late dialog"])("can be clicked above a %s", async (kind) => {
    const page = await open("tall.html", 4);
    await page.evaluate((kind) => {
      const paragraph = document.querySelector("p") as HTMLElement;
      if (kind === "popover") {
        paragraph.popover = "auto";
        paragraph.showPopover();
      }
      if (kind === "fullscreen") {
        const button = document.getElementById("button") as HTMLElement;
        button.onclick = () => document.body.requestFullscreen();
      }
    }, kind);
    if (kind === "fullscreen") {
      await page.clickText("A button");
      await waitFor("fullscreen", () => page.evaluate(() => document.fullscreenElement !== null));
      await pause(page, 500);
    }
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    if (kind === "late dialog") {
      await page.evaluate(() => {
        const dialog = document.createElement("dialog");
        dialog.append("A dialog above the page");
        dialog.style.cssText = "margin: 0; inset: auto 0 0 auto";
        document.body.append(dialog);
        dialog.showModal();
      });
      await pause(page, 200);
    }
    await page.clickInCard("Keep open");
    expect(
      await page.evaluateInCard((root) => root.querySelector(".lens-tool")?.getAttribute("aria-pressed")),
    ).toBe("true");
    if (kind === "popover")
      expect(await page.evaluate(() => document.querySelector("p")?.matches(":popover-open"))).toBe(true);
    await page.close();
  });

  it("stays open and in place while pinned, until Escape closes it", async () => {
    const page = await open("tall.html", 4);
    const leave = async () => {
      await page.moveTo({ x: 900, y: 700 });
      await page.click({ x: 900, y: 700 });
      await pause(page);
    };
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.clickInCard("Keep open");
    await leave();
    await page.hoverText("dystonia");
    await pause(page);
    expect((await page.card())?.name).toBe("Blepharospasm");
    const before = (await page.card())?.rect;
    await page.evaluate(() => scrollTo(0, 900));
    await pause(page, 300);
    expect((await page.card())?.rect).toEqual(before);
    await page.press("Escape");
    await page.waitForNoCard();
    await page.close();
  });

  it("opens exactly one visible card at the next hover, whatever the page did to the previous card's host", async () => {
    const page = await open("article.html", 10);
    let previous = "nothing";
    for (const [name, manipulate] of [
      ...Object.entries(hostManipulations),
      ["nothing more", () => {}] as const,
    ]) {
      const { y } = await page.hoverText("blepharospasm");
      const { rect } = await page.waitForCard();
      const opacity = await page.evaluateInCard(({ host }) => getComputedStyle(host).opacity);
      const [shown, isReached] = await page.evaluate(
        ({ x, y }) => [
          document.querySelectorAll(":popover-open").length,
          document.elementFromPoint(x + 60, y + 60)?.matches(":popover-open"),
        ],
        { ...rect },
      );
      expect([previous, rect.width, opacity, shown, isReached]).toEqual([previous, 360, "1", 1, true]);
      await page.evaluate(manipulate);
      previous = name;
      // Move the pointer away along the same line, so that it crosses no other mention.
      await page.moveTo({ x: 5, y });
      await page.waitForNoCard();
      // A pointer that returns sooner would count as tremor and not as a new hover.
      await pause(page, 300);
    }
    await page.close();
  });

  it("inserts its host only once on a page that removes every inserted element", async () => {
    const page = await open("article.html", 10);
    await page.evaluate(() => {
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) {
            (node as Element).remove();
            document.documentElement.dataset.removed = `${document.documentElement.dataset.removed ?? ""}1`;
          }
      }).observe(document.documentElement, { childList: true });
    });
    await page.hoverText("blepharospasm");
    await pause(page, 1500);
    expect(await page.evaluate(() => document.documentElement.dataset.removed)).toBe("1");
    await page.close();
  });

  it("opens despite the tremor of a hand that holds the pointer on a mention", async () => {
    const page = await open("article.html", 10);
    const { x, y } = await page.hoverText("spasmodic torticollis");
    for (let beat = 0; beat < 12; beat++) {
      await page.moveTo({ x: x + (beat % 2 ? 9 : -9), y: y + (beat % 3) - 1 });
      await pause(page, 30);
    }
    await page.waitForCard();
    await page.close();
  });

  it("ignores another mention on the pointer's way to the card, but opens its card when the pointer rests there", async () => {
    const page = await open("tall.html", 4);
    await page.hoverText("dystonia");
    const { rect } = await page.waitForCard();
    await page.hoverText("blepharospasm");
    await page.moveTo({ x: rect.x + 200, y: rect.y + 40 });
    await pause(page);
    expect((await page.card())?.name).toBe("Dystonia");
    await page.hoverText("blepharospasm");
    await pause(page, 900);
    expect((await page.card())?.name).toBe("Blepharospasm");
    await page.close();
  });

  it("is a sheet along the lower edge of a narrow view, closed by a tap outside, not by a scroll", async () => {
    const page = await open("tall.html", 4, { width: 400, height: 700, touch: true });
    await page.tapText("blepharospasm");
    const { rect } = await page.waitForCard();
    // In Firefox a scroll bar makes the view narrower.
    expect([rect.x, rect.width]).toEqual([
      0,
      await page.evaluate(() => document.documentElement.clientWidth),
    ]);
    expect(Math.round(rect.y + rect.height)).toBe(700);
    await page.evaluate(() => scrollTo(0, 20));
    await pause(page, 300);
    expect(await page.card()).toBeDefined();
    await page.tap({ x: 200, y: 200 });
    await page.waitForNoCard();
    await page.close();
  });
});
