import { expect, it } from "vitest";
import { eachBrowser } from "../tools/eachBrowser.ts";
import type { LensFrame, LensPage } from "../tools/LensBrowser.ts";
import { pause } from "../tools/pause.ts";
import { waitFor } from "../tools/waitFor.ts";
import { changeStored } from "./changeStored.ts";

/** Time for the Lens's next looks (ms). */
const SETTLE_MS = 600;

const texts = async (frame: LensFrame, expected: number) =>
  (await frame.waitForHighlights(expected)).map(({ text }) => text);

/** The marks once the page has come to rest. */
const textsAtRest = async (page: LensPage) => {
  await pause(page, SETTLE_MS);
  return (await page.highlights()).map(({ text }) => text);
};

const show = (page: LensPage, html: string) =>
  page.evaluate((html) => {
    (document.querySelector("#place") as Element).innerHTML = html;
  }, html);

eachBrowser("living pages", (stage) => {
  const open = () => stage.lens.open(stage.fixtures.url("clean.html"));

  it("forget an abbreviation with the text that defined it", async () => {
    const page = await open();
    const defining = "<p>Cervical dystonia (CD) is rare.</p>";
    await show(page, `${defining}<p>Her first CD.</p>`);
    expect(await texts(page, 3)).toEqual(["Cervical dystonia", "CD", "CD"]);
    // One that goes as the next one comes leaves nothing to forget.
    await page.evaluate((html) => {
      document.querySelector("#place p")?.remove();
      document.querySelector("#place")?.insertAdjacentHTML("beforeend", html);
    }, defining);
    expect(await textsAtRest(page)).toEqual(["CD", "Cervical dystonia", "CD"]);
    // Two of them, of which one goes: either.
    for (const which of [":first-child", ":last-child"]) {
      await page.evaluate(
        (html) => document.querySelector("#place")?.insertAdjacentHTML("afterbegin", html),
        defining,
      );
      await texts(page, 5);
      await page.evaluate((which) => document.querySelector(`#place > ${which}`)?.remove(), which);
      expect((await textsAtRest(page)).filter((text) => text === "CD")).toHaveLength(2);
    }
    // The text says something else now.
    await page.evaluate(() => {
      (document.querySelector("#place p")?.firstChild as Text).data = "Cervical dystonia is rare.";
    });
    expect(await texts(page, 1)).toEqual(["Cervical dystonia"]);
    await show(page, defining);
    await texts(page, 2);
    await show(page, "<p>Her first CD came out in May.</p>");
    expect(await textsAtRest(page)).toEqual([]);
    await show(page, defining);
    await texts(page, 2);
    await page.evaluate(() => {
      document.open();
      document.write("<p>Her first CD came out in May.</p>");
      document.close();
    });
    expect(await textsAtRest(page)).toEqual([]);
    await page.close();
  });

  it("take an abbreviation's other meaning once the first one is gone", async () => {
    const page = await open();
    await show(page, "<p>CD.</p><p>Cervical dystonia (CD).</p><p>Cranial dystonia (CD).</p>");
    await texts(page, 5);
    await page.evaluate(() => document.querySelector("#place :nth-child(2)")?.remove());
    expect(await texts(page, 3)).toEqual(["CD", "Cranial dystonia", "CD"]);
    expect(await textsAtRest(page)).toEqual(["CD", "Cranial dystonia", "CD"]);
    await page.hoverText("CD.");
    expect((await page.waitForCard()).text).toMatch(/cranial/i);
    await page.close();
  });

  it("keep their first marks in each section in every frame", async () => {
    const only = (firstInSection: boolean) =>
      changeStored(stage.lens, (settings) => ({ ...settings, marks: { ...settings.marks, firstInSection } }));
    await only(true);
    const page = await open();
    await show(page, "<p>Dystonia, at <b>0</b>, and dystonia again.</p>");
    expect(await texts(page, 1)).toEqual(["Dystonia"]);
    const counts = await page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const counts = new Set<number>();
          const clock = document.querySelector("#place b") as Element;
          let frames = 0;
          requestAnimationFrame(function look() {
            if (frames % 20 === 0) clock.textContent = `${frames}`;
            counts.add([...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
            if (++frames < 100) requestAnimationFrame(look);
            else resolve([...counts]);
          });
        }),
    );
    expect(counts).toEqual([1]);
    expect(await textsAtRest(page)).toEqual(["Dystonia"]);
    await page.close();
    await only(false);
  });

  it("show names that begin with a letter set apart", async () => {
    const page = await open();
    const float = '<span style="float: left; font-size: 3em">';
    await show(
      page,
      `<p>${float}D</span>ystonia</p><p>${float}<b>B</b></span>lepharospasm</p>
       <p>${float}“H</span>emidystonia</p><p>${float}Torti</span>collis</p>`,
    );
    expect(await texts(page, 3)).toEqual(["Dystonia", "Blepharospasm", "Hemidystonia"]);
    // What is a column, not a letter, stays one of its own, whatever it begins with.
    await show(
      page,
      `<div>${float}<b>A</b> column of text</span>dystonia</div><div>${float}a<p>hemi</p></span>dystonia</div>`,
    );
    expect(await texts(page, 2)).toEqual(["dystonia", "dystonia"]);
    // A number beside a name is no letter of it.
    await show(page, `<p>Dystonia<span style="float: right">3</span></p><p>${float}1</span>Dystonia</p>`);
    expect(await texts(page, 2)).toEqual(["Dystonia", "Dystonia"]);
    await page.close();
  });

  it("lose their marks where somebody begins to write, and have them again", async () => {
    const page = await open();
    await show(page, "<p>Dystonia</p><div>Text with a <span>writer's cramp</span></div><section></section>");
    await page.evaluate(() => {
      const root = document.querySelector("#place section")?.attachShadow({ mode: "closed" });
      if (root) root.innerHTML = "<p>Blepharospasm</p>";
    });
    expect(await texts(page, 3)).toEqual(["Dystonia", "writer's cramp", "Blepharospasm"]);
    const edit = (selector: string, value: string | null) =>
      page.evaluate(
        (selector, value) => {
          const element = document.querySelector(selector);
          if (value === null) element?.removeAttribute("contenteditable");
          else element?.setAttribute("contenteditable", value);
        },
        selector,
        value,
      );
    await edit("#place span", "true");
    expect(await texts(page, 2)).toEqual(["Dystonia", "Blepharospasm"]);
    await edit("#place", "");
    expect(await texts(page, 0)).toEqual([]);
    await edit("#place", "false");
    expect(await texts(page, 2)).toEqual(["Dystonia", "Blepharospasm"]);
    await edit("#place span", null);
    expect(await texts(page, 3)).toEqual(["Dystonia", "writer's cramp", "Blepharospasm"]);
    await page.close();
  });

  it("find a name once the word that spoke against it, far from it, is gone", async () => {
    const page = await open();
    const words = "and many more words about something else ".repeat(6);
    await show(
      page,
      `<p>Dystonia.</p><p>${words}</p><p><b>Hereditary lymphedema.</b> ${words}Meige syndrome ${words}</p>`,
    );
    await texts(page, 1);
    expect(await textsAtRest(page)).toEqual(["Dystonia"]);
    await page.evaluate(() => document.querySelector("#place b")?.remove());
    expect(await texts(page, 2)).toEqual(["Dystonia", "Meige syndrome"]);
    await page.close();
  });

  it("hand a mention over to the frame that it moves into", async () => {
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
      async () => (await stage.lens.badge(page)) === "2",
      () => stage.lens.badge(page),
    );
    expect(await page.highlights()).toEqual([]);
    // What came from elsewhere is followed like what is the frame's own.
    await frame.evaluate(() => document.querySelector("#moving")?.append(" and", " hemi", "dystonia"));
    expect(await texts(frame, 3)).toEqual(["blepharospasm", "Dystonia", "hemidystonia"]);
    await frame.evaluate(() => {
      (document.querySelector("#moving")?.firstChild as Text).data = "Torticollis";
    });
    expect((await frame.waitForHighlights((marks) => marks[1]?.text === "Torticollis")).length).toBe(3);
    await page.close();
  });

  it("find what a slot shows that comes late", async () => {
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
