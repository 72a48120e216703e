import { expect, it } from "vitest";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { LensFrame, LensPage } from "../tools/LensBrowser.ts";
import { pause } from "../tools/pause.ts";
import { waitFor } from "../tools/waitFor.ts";
import { changeStored } from "./changeStored.ts";

/** Time that the Lens needs to process all changes (ms). */
const SETTLE_MS = 600;

const texts = async (frame: LensFrame, expected: number) =>
  (await frame.waitForHighlights(expected)).map(({ text }) => text);

/** Waits until the Lens has processed all changes, and returns the texts of the highlights. */
const settledTexts = async (page: LensPage) => {
  await pause(page, SETTLE_MS);
  return (await page.highlights()).map(({ text }) => text);
};

const show = (page: LensPage, html: string) =>
  page.evaluate((html) => {
    (document.querySelector("#place") as Element).innerHTML = html;
  }, html);

inEachBrowser("changing pages", (env) => {
  const open = () => env.lens.open(env.fixtures.url("clean.html"));

  it("lose an abbreviation's highlights when the text that defines it is removed", async () => {
    const page = await open();
    const definition = "<p>Cervical dystonia (CD) is rare.</p>";
    await show(page, `${definition}<p>Her first CD.</p>`);
    expect(await texts(page, 3)).toEqual(["Cervical dystonia", "CD", "CD"]);
    // A definition that is replaced with the same definition in one task keeps the highlights.
    await page.evaluate((html) => {
      document.querySelector("#place p")?.remove();
      document.querySelector("#place")?.insertAdjacentHTML("beforeend", html);
    }, definition);
    expect(await settledTexts(page)).toEqual(["CD", "Cervical dystonia", "CD"]);
    // With two definitions, either one can be removed.
    for (const which of [":first-child", ":last-child"]) {
      await page.evaluate(
        (html) => document.querySelector("#place")?.insertAdjacentHTML("afterbegin", html),
        definition,
      );
      await texts(page, 5);
      await page.evaluate((which) => document.querySelector(`#place > ${which}`)?.remove(), which);
      expect((await settledTexts(page)).filter((text) => text === "CD")).toHaveLength(2);
    }
    // The definition is edited away in its text node.
    await page.evaluate(() => {
      (document.querySelector("#place p")?.firstChild as Text).data = "Cervical dystonia is rare.";
    });
    expect(await texts(page, 1)).toEqual(["Cervical dystonia"]);
    await show(page, definition);
    await texts(page, 2);
    await show(page, "<p>Her first CD came out in May.</p>");
    expect(await settledTexts(page)).toEqual([]);
    await show(page, definition);
    await texts(page, 2);
    await page.evaluate(() => {
      document.open();
      document.write("<p>Her first CD came out in May.</p>");
      document.close();
    });
    expect(await settledTexts(page)).toEqual([]);
    await page.close();
  });

  it("use an abbreviation's second definition when the first one is removed", async () => {
    const page = await open();
    await show(page, "<p>CD.</p><p>Cervical dystonia (CD).</p><p>Cranial dystonia (CD).</p>");
    await texts(page, 5);
    await page.evaluate(() => document.querySelector("#place :nth-child(2)")?.remove());
    expect(await texts(page, 3)).toEqual(["CD", "Cranial dystonia", "CD"]);
    expect(await settledTexts(page)).toEqual(["CD", "Cranial dystonia", "CD"]);
    await page.hoverText("CD.");
    expect((await page.waitForCard()).text).toMatch(/cranial/i);
    await page.close();
  });

  it("keep the highlight of a section's first mention in every animation frame while the text changes", async () => {
    const setFirstInSection = (firstInSection: boolean) =>
      changeStored(env.lens, (settings) => ({ ...settings, marks: { ...settings.marks, firstInSection } }));
    await setFirstInSection(true);
    const page = await open();
    await show(page, "<p>Dystonia, at <b>0</b>, and dystonia again.</p>");
    expect(await texts(page, 1)).toEqual(["Dystonia"]);
    const counts = await page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const counts = new Set<number>();
          const clock = document.querySelector("#place b") as Element;
          let frames = 0;
          requestAnimationFrame(function onFrame() {
            if (frames % 20 === 0) clock.textContent = `${frames}`;
            counts.add([...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
            if (++frames < 100) requestAnimationFrame(onFrame);
            else resolve([...counts]);
          });
        }),
    );
    expect(counts).toEqual([1]);
    expect(await settledTexts(page)).toEqual(["Dystonia"]);
    await page.close();
    await setFirstInSection(false);
  });

  it("highlight names whose drop cap is in an element of its own", async () => {
    const page = await open();
    const floatTag = '<span style="float: left; font-size: 3em">';
    await show(
      page,
      `<p>${floatTag}D</span>ystonia</p><p>${floatTag}<b>B</b></span>lepharospasm</p>
       <p>${floatTag}“H</span>emidystonia</p><p>${floatTag}Torti</span>collis</p>`,
    );
    expect(await texts(page, 3)).toEqual(["Dystonia", "Blepharospasm", "Hemidystonia"]);
    // A floating column of text is no drop cap, whatever letter it begins with.
    await show(
      page,
      `<div>${floatTag}<b>A</b> column of text</span>dystonia</div><div>${floatTag}a<p>hemi</p></span>dystonia</div>`,
    );
    expect(await texts(page, 2)).toEqual(["dystonia", "dystonia"]);
    // A floating number next to a name is no drop cap.
    await show(page, `<p>Dystonia<span style="float: right">3</span></p><p>${floatTag}1</span>Dystonia</p>`);
    expect(await texts(page, 2)).toEqual(["Dystonia", "Dystonia"]);
    await page.close();
  });

  it("lose the highlights in text that becomes editable, and get them back when it stops being editable", async () => {
    const page = await open();
    await show(page, "<p>Dystonia</p><div>Text with a <span>writer's cramp</span></div><section></section>");
    await page.evaluate(() => {
      const root = document.querySelector("#place section")?.attachShadow({ mode: "closed" });
      if (root) root.innerHTML = "<p>Blepharospasm</p>";
    });
    expect(await texts(page, 3)).toEqual(["Dystonia", "writer's cramp", "Blepharospasm"]);
    const setEditable = (selector: string, value: string | null) =>
      page.evaluate(
        (selector, value) => {
          const element = document.querySelector(selector);
          if (value === null) element?.removeAttribute("contenteditable");
          else element?.setAttribute("contenteditable", value);
        },
        selector,
        value,
      );
    await setEditable("#place span", "true");
    expect(await texts(page, 2)).toEqual(["Dystonia", "Blepharospasm"]);
    await setEditable("#place", "");
    expect(await texts(page, 0)).toEqual([]);
    await setEditable("#place", "false");
    expect(await texts(page, 2)).toEqual(["Dystonia", "Blepharospasm"]);
    await setEditable("#place span", null);
    expect(await texts(page, 3)).toEqual(["Dystonia", "writer's cramp", "Blepharospasm"]);
    await page.close();
  });

  it("highlight a name when a distant context word that excluded it is removed", async () => {
    const page = await open();
    const words = "and many more words about something else ".repeat(6);
    await show(
      page,
      `<p>Dystonia.</p><p>${words}</p><p><b>Hereditary lymphedema.</b> ${words}Meige syndrome ${words}</p>`,
    );
    await texts(page, 1);
    expect(await settledTexts(page)).toEqual(["Dystonia"]);
    await page.evaluate(() => document.querySelector("#place b")?.remove());
    expect(await texts(page, 2)).toEqual(["Dystonia", "Meige syndrome"]);
    await page.close();
  });

  it("move a highlight into the frame that its text moves into", async () => {
    const page = await open();
    await show(page, '<p id="moving">Dystonia</p><iframe srcdoc="<p>blepharospasm</p>"></iframe>');
    await texts(page, 1);
    const frame = await page.frame("srcdoc");
    await texts(frame, 1);
    await page.evaluate(() => {
      const moving = document.querySelector("#moving") as Element;
      document.querySelector("iframe")?.contentDocument?.body.append(moving);
    });
    expect(await texts(frame, 2)).toEqual(["blepharospasm", "Dystonia"]);
    await waitFor(
      "a badge that counts it once",
      async () => (await env.lens.badge(page)) === "2",
      () => env.lens.badge(page),
    );
    expect(await page.highlights()).toEqual([]);
    // The Lens also observes changes of the moved text.
    await frame.evaluate(() => document.querySelector("#moving")?.append(" and", " hemi", "dystonia"));
    expect(await texts(frame, 3)).toEqual(["blepharospasm", "Dystonia", "hemidystonia"]);
    await frame.evaluate(() => {
      (document.querySelector("#moving")?.firstChild as Text).data = "Torticollis";
    });
    expect(
      (await frame.waitForHighlights((highlights) => highlights[1]?.text === "Torticollis")).length,
    ).toBe(3);
    await page.close();
  });

  it("highlight text that a slot shows when the slot is added late", async () => {
    const page = await open();
    await page.evaluate(() => {
      const host = document.createElement("x-t");
      host.innerHTML = "<p>Writer's <b>cramp</b></p>";
      host.attachShadow({ mode: "open" });
      document.querySelector("#place")?.append("Dystonia", host);
    });
    await pause(page, SETTLE_MS);
    await page.evaluate(() => {
      const box = document.createElement("div");
      box.append(document.createElement("slot"));
      document.querySelector("x-t")?.shadowRoot?.append(box);
    });
    expect(await texts(page, 2)).toEqual(["Dystonia", "Writer's cramp"]);
    await page.close();
  });
});
