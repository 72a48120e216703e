import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { statements } from "../../data/content/causes/statements.ts";
import { organizations } from "../../data/content/organizations.ts";
import { allCatalogs } from "../../data/i18n/allCatalogs.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { countPdfPages } from "../tools/countPdfPages.ts";
import { eachBrowser } from "../tools/eachBrowser.ts";
import type { ExtensionPage } from "../tools/LensBrowser.ts";
import { overflows } from "../tools/overflows.ts";
import { type Paper, paperSizes } from "../tools/paperSizes.ts";
import { waitFor } from "../tools/waitFor.ts";
import { changeStored } from "./changeStored.ts";

const papers = Object.keys(paperSizes) as Paper[];
const PX_PER_INCH = 96;
/** The margins in Handout.css, in inches. */
const MARGINS = { side: 14 / 25.4, top: 12 / 25.4 };

/** The form with the most text about it. */
const LONGEST_FORM = "acute-dystonic-reaction";

eachBrowser("hand-out", (stage) => {
  const openHandout = async () => {
    const handout = await stage.lens.openExtensionPage("handout.html");
    await handout.waitFor(() => document.querySelector(".lens-sheet") !== null);
    return handout;
  };
  const shown = (handout: ExtensionPage) =>
    handout.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-organization]")].map(
        (organization) => organization.dataset.organization,
      ),
    );
  const pages = async (handout: ExtensionPage, paper: Paper) => {
    const folder = await mkdtemp(join(tmpdir(), "lens-handout-"));
    try {
      await handout.printToPdf(join(folder, "handout.pdf"), paper);
      return countPdfPages(await readFile(join(folder, "handout.pdf")));
    } finally {
      await rm(folder, { recursive: true });
    }
  };
  const choose = (handout: ExtensionPage, name: string, value: string) =>
    handout.evaluate(
      (select, wanted) => {
        const field = document.querySelector<HTMLSelectElement>(`select[name=${select}]`);
        if (!field) throw new Error(`No choice of ${select}`);
        field.value = wanted;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      },
      name,
      value,
    );

  it("writes out the causes, their sources and every way to reach each organization", async () => {
    const handout = await openHandout();
    const sheet = await handout.evaluate(() => document.querySelector<HTMLElement>(".lens-sheet")?.innerText);
    const told = [
      ...statements.map(({ text }) => text.en),
      ...organizations.flatMap(({ name, street, postalCode, email, url }) => [
        name,
        ...street,
        postalCode,
        email ?? name,
        new URL(url).host,
      ]),
      "+1-312-755-0198",
      "+18003773978",
      "rareguru.com/library/disease/1080/cervical-dystonia",
      "Last updated May 1, 2020",
      "This is information, not medical advice.",
    ];
    expect(told.filter((text) => !sheet?.includes(text))).toEqual([]);
    expect(await handout.text()).not.toContain("undefined");
    await handout.close();
  });

  it.each(Object.keys(allCatalogs))("takes at most two pages of each paper in %s", async (language) => {
    await changeStored(stage.lens, (settings) => ({
      ...settings,
      language: language as Settings["language"],
    }));
    const handout = await openHandout();
    for (const paper of papers) expect(await pages(handout, paper), paper).toBeLessThanOrEqual(2);
    await choose(handout, "form", LONGEST_FORM);
    for (const paper of papers) expect(await pages(handout, paper), paper).toBeLessThanOrEqual(2);
    await handout.close();
    await changeStored(stage.lens, (settings) => ({ ...settings, language: "auto" }));
  });

  it.each(papers.flatMap((paper) => ["ltr", "rtl"].map((direction) => ({ paper, direction }))))(
    "cuts nothing in two on $paper, $direction, wherever the page ends",
    async ({ paper, direction }) => {
      const handout = await openHandout();
      await handout.emulateMedium("print");
      const size = {
        width: Math.floor((paperSizes[paper].width - 2 * MARGINS.side) * PX_PER_INCH),
        height: Math.floor((paperSizes[paper].height - 2 * MARGINS.top) * PX_PER_INCH),
      };
      for (const large of [false, true]) {
        if (large) await handout.evaluate(() => document.querySelector<HTMLElement>("[name=large]")?.click());
        const cut = await handout.evaluate(cutPieces, direction, size.width, size.height);
        expect(cut, `large: ${large}`).toEqual([]);
      }
      await handout.close();
    },
  );

  it("prints black on white, whatever the reader's colours", async () => {
    const handout = await openHandout();
    await handout.show({ colorScheme: "dark" });
    await handout.emulateMedium("print");
    const colors = await handout.evaluate(() => {
      const sheet = document.querySelector(".lens-sheet") ?? document.body;
      const all = [...sheet.querySelectorAll("*")].filter((each) => !(each instanceof SVGElement));
      return [
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(sheet).backgroundColor,
        ...new Set(all.filter((each) => each.checkVisibility()).map((each) => getComputedStyle(each).color)),
      ];
    });
    expect(colors).toEqual(["rgb(255, 255, 255)", "rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
    await handout.close();
  });

  it("keeps which organizations the reader wants, and room to write", async () => {
    const first = await openHandout();
    expect((await shown(first)).toSorted()).toEqual(organizations.map(({ id }) => id).toSorted());
    await first.click("input[name=cure-dystonia-now]");
    await choose(first, "lines", "8");
    await first.waitFor(
      () => document.querySelectorAll("[data-room=questions] .lens-sheet-line").length === 8,
    );
    const left = organizations.map(({ id }) => id).filter((id) => id !== "cure-dystonia-now");
    expect((await shown(first)).toSorted()).toEqual(left.toSorted());
    await first.close();

    const second = await openHandout();
    expect((await shown(second)).toSorted()).toEqual(left.toSorted());
    expect(
      await second.evaluate(() => document.querySelectorAll("[data-room=said] .lens-sheet-line").length),
    ).toBe(8);
    await second.close();
    await stage.lens.extensionStorage(() => chrome.storage.local.remove("handout"));
  });

  it("tells the causes in clinical words where the reader wants them so, and another form or none", async () => {
    await changeStored(stage.lens, (settings) => ({ ...settings, reading: "clinical" }));
    const handout = await openHandout();
    await handout.waitFor(
      (text) => document.querySelector<HTMLElement>(".lens-sheet")?.innerText.includes(text),
      statements[0]?.clinical.en ?? "",
    );
    await handout.click("input[name=reading][value=plain]");
    await handout.waitFor(
      (text) => document.querySelector<HTMLElement>(".lens-sheet")?.innerText.includes(text),
      statements[0]?.text.en ?? "",
    );
    await choose(handout, "form", LONGEST_FORM);
    await handout.waitFor(() => document.querySelector(".lens-sheet-alert") !== null);
    await choose(handout, "form", "");
    await handout.waitFor(() => document.querySelector(".lens-sheet-form") === null);
    await handout.close();
    await changeStored(stage.lens, (settings) => ({ ...settings, reading: "plain" }));
  });

  it("prints what the reader types, and not the field", async () => {
    const handout = await openHandout();
    await handout.click("[data-room=questions] textarea");
    for (const key of "Why") await handout.press(key);
    await handout.emulateMedium("print");
    await handout.waitFor(() => {
      const room = document.querySelector<HTMLElement>("[data-room=questions]");
      const field = room?.querySelector("textarea");
      return room?.innerText.includes("Why") && field && !field.checkVisibility();
    });
    await handout.close();
  });

  it("prints at the press of the button", async () => {
    const handout = await openHandout();
    await handout.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset.printed = "";
      };
    });
    await handout.click("[data-action=print]");
    await handout.waitFor(() => document.documentElement.dataset.printed === "");
    await handout.close();
  });

  it("fits text of 200 % and a narrow view in large print", async () => {
    const handout = await openHandout();
    await handout.click("[name=large]");
    await handout.show({ width: 320, height: 640, textScale: 2 });
    expect(await handout.evaluate(sourceless(overflows))).toEqual([]);
    await handout.close();
    await stage.lens.extensionStorage(() => chrome.storage.local.remove("handout"));
  });

  it("opens from the popup", async () => {
    const page = await stage.lens.open(stage.fixtures.url("clean.html"));
    const popup = await stage.lens.openPopup(page);
    await popup.waitFor(() => document.querySelector("[data-action=handout]") !== null);
    await popup.click("[data-action=handout]");
    await waitFor("the hand-out in a tab", async () =>
      (await stage.lens.tabs()).some((url) => url === `${stage.lens.origin}/handout.html`),
    );
    await page.close();
  });
});

/** The function, given the document that it is sent to. */
function sourceless(run: (root: Document) => string[]): () => string[] {
  return new Function(`return (${run})(document)`) as () => string[];
}

/**
 * The pieces of the hand-out that a page's end cuts in two or that are wider than the page, and the headings that it
 * parts from what follows. Columns of a page's size
 * stand for pages: browsers part text into both by the same rules. Pages of several heights are tried. Sent to the
 * browser as source text: it uses nothing from around it.
 */
function cutPieces(direction: string, width: number, height: number): string[] {
  const STEP = 40;
  document.documentElement.dir = direction;
  const found: string[] = [];
  for (let end = height; end > height / 2; end -= STEP) {
    document.body.style.cssText = `inline-size:${width}px;block-size:${end}px;columns:${width}px auto;column-gap:0;column-fill:auto`;
    for (const piece of document.querySelectorAll<HTMLElement>(".lens-sheet [data-whole], .lens-sheet li")) {
      const boxes = [...piece.getClientRects()].filter((box) => box.height > 0);
      const isWide = boxes.some((box) => box.width > width + 1) || piece.scrollWidth > piece.clientWidth + 1;
      if (boxes.length !== 1 || isWide)
        found.push(`${end} px: ${boxes.length} pieces: ${piece.textContent?.slice(0, 50)}`);
    }
    const sheet = document.body.getBoundingClientRect();
    const pageOf = (element: Element) => {
      const box = element.getBoundingClientRect();
      const start = direction === "rtl" ? sheet.right - box.right : box.left - sheet.left;
      return Math.floor((start + 1) / width);
    };
    for (const heading of document.querySelectorAll(".lens-sheet :is(h3, h4)")) {
      let next = heading.nextElementSibling;
      while (next && next.getClientRects().length === 0) next = next.nextElementSibling;
      const first = next?.matches(".lens-sheet-kinds, .lens-sheet-organizations")
        ? next.firstElementChild
        : next;
      if (first && pageOf(first) !== pageOf(heading)) found.push(`${end} px: alone: ${heading.textContent}`);
    }
  }
  return found;
}
