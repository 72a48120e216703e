import { expect, it } from "vitest";
import { eachBrowser } from "../tools/eachBrowser.ts";
import { inkIn } from "../tools/inkIn.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import { pause } from "../tools/pause.ts";
import { waitFor } from "../tools/waitFor.ts";

/** What the fixtures leave in their page's global object. */
interface Notes {
  clobbering(text: string): string;
  poison(): void;
  restore(): void;
  size(): number;
  isUntouched(): boolean;
}

/** What the fixture's own function of that name returns. */
const inPage = (page: LensPage, name: Exclude<keyof Notes, "clobbering">) =>
  page.evaluate((name) => (globalThis as unknown as Notes)[name]() ?? null, name);

const texts = async (page: LensPage, expected: number) =>
  (await page.waitForHighlights(expected)).map(({ text }) => text);

/** Every kind of event that could open or close a card, sent by the page itself to three targets. */
const forgeEvents = (x: number, y: number) => {
  const place = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true, detail: 1 };
  const under = document.elementFromPoint(x, y) as Element;
  for (const target of [under, document, window]) {
    for (let round = 0; round < 3; round++) {
      for (const type of ["pointerover", "pointerenter", "pointermove", "pointerdown", "pointerup"])
        target.dispatchEvent(new PointerEvent(type, { ...place, pointerType: "touch", isPrimary: true }));
      for (const type of ["mouseover", "mouseenter", "mousemove", "mousedown", "mouseup", "click"])
        target.dispatchEvent(new MouseEvent(type, place));
      for (const type of ["focus", "focusin"]) target.dispatchEvent(new FocusEvent(type, { bubbles: true }));
      for (const key of [".", "0", "Enter"])
        target.dispatchEvent(
          new KeyboardEvent("keydown", { key, altKey: true, shiftKey: true, bubbles: true }),
        );
    }
  }
};

eachBrowser("attacks of the page", (stage) => {
  const open = (fixture: string) => stage.lens.open(stage.fixtures.url(`faults/${fixture}`));

  it("finds its way through a form with every name that a form has, also when it comes late", async () => {
    const page = await open("clobberingForm.html");
    expect(await texts(page, 2)).toEqual(["dystonia", "blepharospasm"]);
    await page.evaluate(() => {
      const place = document.getElementById("place") as HTMLElement;
      place.innerHTML = (globalThis as unknown as Notes).clobbering(
        "<p>Late hemidystonia.</p>And bare laterocollis, late.",
      );
    });
    expect(await texts(page, 4)).toEqual(["dystonia", "blepharospasm", "hemidystonia", "laterocollis"]);
    for (const [word, name] of [
      ["blepharospasm", "Blepharospasm"],
      ["hemidystonia", "Hemidystonia"],
    ] as const) {
      await page.hoverText(word);
      await waitFor(name, async () => (await page.card())?.name === name);
      await page.moveTo({ x: 5, y: 600 });
      await page.waitForNoCard();
    }
    await page.evaluate(() => {
      (document.getElementById("place") as HTMLElement).textContent = "";
    });
    await texts(page, 2);
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  it("asks for its marks where only a late form names dystonia", async () => {
    const clean = await stage.lens.open(stage.fixtures.url("clean.html"));
    await pause(clean, 500);
    await clean.evaluate(() => {
      const names = [
        ...Object.getOwnPropertyNames(Node.prototype),
        ...Object.getOwnPropertyNames(Element.prototype),
      ];
      const inputs = names.map((name) => `<input type="hidden" name="${name}">`).join("");
      const place = document.getElementById("place") as HTMLElement;
      place.innerHTML = `<form>${inputs}<p>A form alone names dystonia.</p></form>`;
    });
    expect(await texts(clean, 1)).toEqual(["dystonia"]);
    expect(await clean.console()).toEqual([]);
    await clean.close();
  });

  it("is not misled by elements named like what a document and a window have", async () => {
    const page = await open("clobberingNames.html");
    await waitFor("marks", () => page.evaluate(() => CSS.highlights.size === 1));
    // The tests' own reading of the page would be misled.
    const { x, y } = await page.evaluate(() => {
      const { left, top } = (
        Document.prototype.querySelector.call(document, "p") as Element
      ).getBoundingClientRect();
      return { x: left + 20, y: top + 8 };
    });
    await page.moveTo({ x, y });
    expect((await page.waitForCard()).name).toBe("Dystonia");
    // What the Lens keeps for itself must not hang on an element that happens to have that name.
    await page.evaluate(() => {
      for (const each of Document.prototype.querySelectorAll.call(document, "#dystoniaLens")) each.remove();
    });
    const popup = await stage.lens.openPopup(page);
    await popup.waitFor(() => document.body.innerText.includes("mention of dystonia"));
    await popup.close();
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  it("keeps its way to the browser when an element goes that had the name of the extension API", async () => {
    const page = await open("passingNames.html");
    await pause(page, 600);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll("#chrome, #browser")) each.remove();
      document.body.append("Dystonia.");
    });
    expect(await texts(page, 1)).toEqual(["Dystonia"]);
    await page.hoverText("Dystonia");
    expect((await page.waitForCard()).name).toBe("Dystonia");
    await page.close();
  });

  it("works beside prototypes that throw, and says what it says elsewhere", async () => {
    const page = await open("poisoned.html");
    await waitFor(
      "marks on the poisoned page",
      async () => (await inPage(page, "size")) === 1,
      () => inPage(page, "size"),
    );
    await inPage(page, "restore");
    expect(await texts(page, 1)).toEqual(["blepharospasm"]);
    const place = await page.positionOf("blepharospasm");
    await inPage(page, "poison");
    await page.moveTo(place);
    // The tests look at the card with the page's own prototypes in Chromium.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await inPage(page, "restore");
    const { name, text, links } = await page.waitForCard();
    expect(name).toBe("Blepharospasm");
    expect(text).not.toContain("poisoned");
    expect(links.length).toBeGreaterThan(0);
    for (const { href } of links) expect(href).toMatch(/^https:/);
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  it("answers to no event that the page makes up, and to the reader afterwards", async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const { x, y } = await page.positionOf("blepharospasm");
    await page.evaluate(forgeEvents, x, y);
    await pause(page, 700);
    expect(await page.card()).toBeUndefined();
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    // Nor can the page close it, or read its way out of it.
    await page.evaluate(() => {
      for (const target of [document.body, document, window])
        target.dispatchEvent(
          new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }),
        );
    });
    expect(await page.card()).toBeDefined();
    await page.close();
  });

  it("goes nowhere when the page clicks, keys and focuses the card's host", async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    const before = [await stage.lens.tabs(), await page.url()];
    await page.evaluate(() => {
      for (const host of document.querySelectorAll<HTMLElement>("html > :not(head, body)")) {
        host.click();
        host.focus();
        for (const type of ["keydown", "keypress", "keyup"])
          host.dispatchEvent(new KeyboardEvent(type, { key: "Enter", bubbles: true, composed: true }));
        for (const type of ["pointerdown", "pointerup", "mousedown", "mouseup", "click", "submit"])
          host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail: 1 }));
        if (host.shadowRoot) throw new Error("the card's tree is open to the page");
      }
    });
    await pause(page, 300);
    expect([await stage.lens.tabs(), await page.url()]).toEqual(before);
    await page.close();
  });

  it("shows the card whole where the page's styles hide all strangers", async () => {
    const page = await open("hidesStrangers.html");
    await page.waitForHighlights(1);
    await page.hoverText("blepharospasm");
    const { rect } = await page.waitForCard();
    expect(rect.width).toBe(360);
    const seen = await page.evaluateInCard(({ host }) => {
      const style = getComputedStyle(host);
      return [
        "opacity",
        "clipPath",
        "transform",
        "filter",
        "mixBlendMode",
        "contentVisibility",
        "position",
      ].map((name) => style[name as "opacity"]);
    });
    expect(seen).toEqual(["1", "none", "none", "none", "normal", "visible", "fixed"]);
    await page.clickInCard("Close");
    await page.waitForNoCard();
    await page.close();
  });

  it.each(["html { opacity: 0 }", "html { filter: opacity(0) }", "body { opacity: 0 }"])(
    "shows the card whole under %s, or has no live link in it",
    async (rule) => {
      const page = await stage.lens.open(stage.fixtures.url("article.html"));
      await page.waitForHighlights(10);
      await page.hoverText("blepharospasm");
      const { rect, links } = await page.waitForCard();
      await page.clickInCard("Keep open");
      const ink = () => inkIn(page, rect);
      const whole = await ink();
      await page.evaluate((rule) => {
        document.documentElement.appendChild(document.createElement("style")).textContent = rule;
      }, rule);
      const seen = await ink();
      if (seen === 0) {
        const tabs = await stage.lens.tabs();
        if (await page.card()) await page.clickInCard(links[0]?.text ?? "");
        await pause(page, 500);
        expect(await stage.lens.tabs()).toEqual(tabs);
      } else {
        // Some of what was dark there was the page's own words, beside the card's round corners.
        expect(seen).toBeGreaterThan(whole * 0.9);
        await page.clickInCard("Close");
        await page.waitForNoCard();
      }
      await page.close();
    },
  );

  it("closes under a page that covers it again and again", async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.clickInCard("Keep open");
    await page.evaluate(() => {
      const cover = () => {
        const over = document.body.appendChild(document.createElement("div"));
        over.className = "over";
        over.popover = "manual";
        over.style.cssText = "width: 100vw; height: 100vh; background: red; pointer-events: none";
        over.showPopover();
      };
      const coverAgain = (event: Event) => {
        if ((event as ToggleEvent).newState === "open" && !(event.target as Element).matches(".over"))
          cover();
      };
      document.addEventListener("toggle", coverAgain, true);
      cover();
    });
    await page.waitForNoCard();
    await pause(page, 300);
    const covers = () => page.evaluate(() => document.querySelectorAll(".over:popover-open").length);
    // It has come up again a few times, and no more.
    expect(await covers()).toBeGreaterThan(2);
    expect(await covers()).toBeLessThanOrEqual(6);
    expect(await page.evaluate(() => document.querySelectorAll("html > :not(head, body)").length)).toBe(0);
    await page.close();
  });

  it("does not fight a page that clears all highlights, and is there again when it ends", async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const returns = await page.evaluate(async () => {
      let returns = 0;
      const end = performance.now() + 3000;
      while (performance.now() < end) {
        if (CSS.highlights.size > 0) returns += 1;
        CSS.highlights.clear();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return returns;
    });
    // The first look finds the marks themselves.
    expect(returns).toBeLessThanOrEqual(1 + 15);
    await page.evaluate(() => document.querySelector("main p")?.append(" Dystonia again."));
    await page.waitForHighlights(11);
    await page.close();
  });

  it("brings back what the page has emptied or put in its place", async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    const [{ highlightName } = { highlightName: "" }] = await page.waitForHighlights(10);
    await page.evaluate((name) => {
      CSS.highlights.get(name)?.clear();
      CSS.highlights.set(name, new Highlight());
      document.querySelector("main p")?.append(" Dystonia again.");
    }, highlightName);
    await page.waitForHighlights(11);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.close();
  });

  it("takes out what the page has put in", async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    const [{ highlightName } = { highlightName: "" }] = await page.waitForHighlights(10);
    await page.evaluate((name) => {
      const [line] = document.querySelectorAll("h2");
      const foreign = {
        startContainer: line as Node,
        startOffset: 0,
        endContainer: line as Node,
        endOffset: 1,
      };
      for (let i = 0; i < 20; i++) CSS.highlights.get(name)?.add(new StaticRange(foreign));
      document.querySelector("main p")?.append(" Dystonia again.");
    }, highlightName);
    await page.waitForHighlights(11);
    await page.close();
  });

  it("leaves the page's own highlights and sheets as they are", async () => {
    const page = await open("ownHighlights.html");
    const own = async (count: number) => {
      await waitFor("the marks", async () => (await page.highlights(["search"])).length === count);
      expect(await inPage(page, "isUntouched")).toBe(true);
    };
    await own(2);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await own(2);
    await page.evaluate(() => document.getElementById("text")?.append(" Dystonia again."));
    await own(3);
    await page.evaluate(() => document.getElementById("text")?.remove());
    await own(0);
    await waitFor("a page with its own alone", () =>
      page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length === 2),
    );
    expect(await inPage(page, "isUntouched")).toBe(true);
    await page.close();
  });

  it("follows a root element that is replaced, and outlives one that is removed", async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await page.evaluate(() => {
      const root = document.createElement("html");
      root.append(document.createElement("head"), document.createElement("body"));
      root.lastElementChild?.append("A new root speaks of blepharospasm.");
      document.replaceChild(root, document.documentElement);
    });
    expect(await texts(page, 1)).toEqual(["blepharospasm"]);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    await page.evaluate(() => document.documentElement.remove());
    await waitFor("no marks", () => page.evaluate(() => CSS.highlights.size === 0));
    await page.moveTo({ x: 300, y: 300 });
    await page.evaluate(() => {
      const root = document.createElement("html");
      root.append(document.createElement("body"));
      root.lastElementChild?.append("A third root speaks of hemidystonia.");
      document.append(root);
    });
    expect(await texts(page, 1)).toEqual(["hemidystonia"]);
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  it("depends on no event that a page could send in the name of the build tool", async () => {
    const page = await stage.lens.open(stage.fixtures.url("clean.html"));
    const id = new URL(stage.lens.origin).host;
    const forge = () =>
      page.evaluate((id) => {
        for (const name of ["content", "detector", "highlighter", "card"])
          for (const type of ["content-script-started", "content-script-stopped"]) {
            const detail = { contentScriptName: name, messageId: "x" };
            document.dispatchEvent(new CustomEvent(`${id}:${name}:wxt:${type}`, { detail }));
            postMessage({ type: `${id}:${name}:wxt:${type}`, ...detail }, "*");
          }
      }, id);
    await forge();
    await page.evaluate(() => document.body.append("Late dystonia."));
    await page.waitForHighlights(1);
    await forge();
    await page.evaluate(() => document.body.append(" And late hemidystonia."));
    await page.waitForHighlights(2);
    await page.close();
  });

  it.each(["strict.html", "sandboxed.html"])(
    "breaks no rule of %s, and its card is styled",
    async (fixture) => {
      const page = await open(fixture);
      await page.waitForHighlights(1);
      await page.evaluate(() => {
        document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => {
          document.title += violatedDirective;
        });
      });
      const title = await page.evaluate(() => document.title);
      await page.hoverText("blepharospasm");
      expect((await page.waitForCard()).rect.width).toBe(360);
      expect(await page.evaluate(() => document.title)).toBe(title);
      expect(await page.console()).toEqual([]);
      await page.close();
    },
  );
});
