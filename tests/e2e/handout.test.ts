import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocumentProxy } from "unpdf";
import { expect, it } from "vitest";
import { statements } from "../../data/content/causes/statements.ts";
import { organizations } from "../../data/content/organizations.ts";
import { allCatalogs } from "../../data/i18n/allCatalogs.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { ExtensionPage } from "../tools/LensBrowser.ts";
import { type Paper, paperSizes } from "../tools/LensBrowser.ts";
import { findOverflows } from "../tools/layoutChecks.ts";
import { waitFor } from "../tools/waitFor.ts";
import { changeStored } from "./changeStored.ts";

const paperNames = Object.keys(paperSizes) as Paper[];
const PX_PER_INCH = 96;
/** The print margins of Handout.css (inches). */
const MARGINS_IN = { side: 14 / 25.4, top: 12 / 25.4 };

/** The form with the longest text. */
const LONGEST_FORM = "acute-dystonic-reaction";

inEachBrowser("handout", (env) => {
  const openHandout = async () => {
    const handout = await env.lens.openExtensionPage("handout.html");
    await handout.waitFor(() => document.querySelector(".lens-sheet") !== null);
    return handout;
  };
  const listedOrganizations = (handout: ExtensionPage) =>
    handout.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-organization]")].map(
        (organization) => organization.dataset.organization,
      ),
    );
  const countPages = async (handout: ExtensionPage, paper: Paper) => {
    const folder = await mkdtemp(join(tmpdir(), "lens-handout-"));
    try {
      await handout.printToPdf(join(folder, "handout.pdf"), paper);
      const pdf = await getDocumentProxy(new Uint8Array(await readFile(join(folder, "handout.pdf"))));
      return pdf.numPages;
    } finally {
      await rm(folder, { recursive: true });
    }
  };
  const select = (handout: ExtensionPage, name: string, value: string) =>
    handout.evaluate(
      (name, wanted) => {
        const field = document.querySelector<HTMLSelectElement>(`select[name=${name}]`);
        if (!field) throw new Error(`No select named ${name}`);
        field.value = wanted;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      },
      name,
      value,
    );

  it("shows the causes, their source and all contact details of each organization", async () => {
    const handout = await openHandout();
    const sheet = await handout.evaluate(() => document.querySelector<HTMLElement>(".lens-sheet")?.innerText);
    const expectedTexts = [
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
    expect(expectedTexts.filter((text) => !sheet?.includes(text))).toEqual([]);
    expect(await handout.text()).not.toContain("undefined");
    await handout.close();
  });

  it.each(Object.keys(allCatalogs))("fits on two pages of each paper size in %s", async (language) => {
    await changeStored(env.lens, (settings) => ({
      ...settings,
      language: language as Settings["language"],
    }));
    const handout = await openHandout();
    for (const paper of paperNames) expect(await countPages(handout, paper), paper).toBeLessThanOrEqual(2);
    await select(handout, "form", LONGEST_FORM);
    for (const paper of paperNames) expect(await countPages(handout, paper), paper).toBeLessThanOrEqual(2);
    await handout.close();
    await changeStored(env.lens, (settings) => ({ ...settings, language: "auto" }));
  });

  it.each(paperNames.flatMap((paper) => ["ltr", "rtl"].map((direction) => ({ paper, direction }))))(
    "breaks pages only between its elements on $paper, $direction, at any page height",
    async ({ paper, direction }) => {
      const handout = await openHandout();
      await handout.emulateMedium("print");
      const size = {
        width: Math.floor((paperSizes[paper].width - 2 * MARGINS_IN.side) * PX_PER_INCH),
        height: Math.floor((paperSizes[paper].height - 2 * MARGINS_IN.top) * PX_PER_INCH),
      };
      for (const large of [false, true]) {
        if (large) await handout.evaluate(() => document.querySelector<HTMLElement>("[name=large]")?.click());
        const breaks = await handout.evaluate(findBadBreaks, direction, size.width, size.height);
        expect(breaks, `large: ${large}`).toEqual([]);
      }
      await handout.close();
    },
  );

  it("prints black on white in a dark color scheme", async () => {
    const handout = await openHandout();
    await handout.show({ colorScheme: "dark" });
    await handout.emulateMedium("print");
    const colors = await handout.evaluate(() => {
      const sheet = document.querySelector(".lens-sheet") ?? document.body;
      const all = [...sheet.querySelectorAll("*")].filter((element) => !(element instanceof SVGElement));
      return [
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(sheet).backgroundColor,
        ...new Set(
          all
            .filter((element) => element.checkVisibility())
            .map((element) => getComputedStyle(element).color),
        ),
      ];
    });
    expect(colors).toEqual(["rgb(255, 255, 255)", "rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
    await handout.close();
  });

  it("remembers the reader's organizations and number of lines for notes", async () => {
    const first = await openHandout();
    expect((await listedOrganizations(first)).toSorted()).toEqual(
      organizations.map(({ id }) => id).toSorted(),
    );
    await first.click("input[name=cure-dystonia-now]");
    await select(first, "lines", "8");
    await first.waitFor(
      () => document.querySelectorAll("[data-notes=questions] .lens-sheet-line").length === 8,
    );
    const remaining = organizations.map(({ id }) => id).filter((id) => id !== "cure-dystonia-now");
    expect((await listedOrganizations(first)).toSorted()).toEqual(remaining.toSorted());
    await first.close();

    const second = await openHandout();
    expect((await listedOrganizations(second)).toSorted()).toEqual(remaining.toSorted());
    expect(
      await second.evaluate(() => document.querySelectorAll("[data-notes=said] .lens-sheet-line").length),
    ).toBe(8);
    await second.close();
    await env.lens.extensionStorage(() => chrome.storage.local.remove("handout"));
  });

  it("shows the causes in the reader's wording, and the chosen form or none", async () => {
    await changeStored(env.lens, (settings) => ({ ...settings, reading: "clinical" }));
    const handout = await openHandout();
    await handout.waitFor(
      (text) => document.querySelector<HTMLElement>(".lens-sheet")?.innerText.includes(text),
      statements[0]?.clinical.en ?? "",
    );
    await handout.click("input[name=wording][value=plain]");
    await handout.waitFor(
      (text) => document.querySelector<HTMLElement>(".lens-sheet")?.innerText.includes(text),
      statements[0]?.text.en ?? "",
    );
    await select(handout, "form", LONGEST_FORM);
    await handout.waitFor(() => document.querySelector(".lens-sheet-alert") !== null);
    await select(handout, "form", "");
    await handout.waitFor(() => document.querySelector(".lens-sheet-form") === null);
    await handout.close();
    await changeStored(env.lens, (settings) => ({ ...settings, reading: "plain" }));
  });

  it("prints the text that the reader types, without its text field", async () => {
    const handout = await openHandout();
    await handout.click("[data-notes=questions] textarea");
    for (const key of "Why") await handout.press(key);
    await handout.emulateMedium("print");
    await handout.waitFor(() => {
      const notes = document.querySelector<HTMLElement>("[data-notes=questions]");
      const field = notes?.querySelector("textarea");
      return notes?.innerText.includes("Why") && field && !field.checkVisibility();
    });
    await handout.close();
  });

  it("opens the print dialog when the reader presses the Print button", async () => {
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

  it("does not overflow in a narrow view with large print and text of 200 %", async () => {
    const handout = await openHandout();
    await handout.click("[name=large]");
    await handout.show({ width: 320, height: 640, textScale: 2 });
    expect(await handout.evaluate(onDocument(findOverflows))).toEqual([]);
    await handout.close();
    await env.lens.extensionStorage(() => chrome.storage.local.remove("handout"));
  });

  it("opens from the popup", async () => {
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    const popup = await env.lens.openPopup(page);
    await popup.waitFor(() => document.querySelector("[data-action=handout]") !== null);
    await popup.click("[data-action=handout]");
    await waitFor("the handout in a tab", async () =>
      (await env.lens.tabs()).some((url) => url === `${env.lens.origin}/handout.html`),
    );
    await page.close();
  });
});

/** Returns a function without captured variables that calls `run` with the document of the page that evaluates it. */
function onDocument(run: (root: Document) => string[]): () => string[] {
  return new Function(`return (${run})(document)`) as () => string[];
}

/**
 * Returns the elements that a page break splits or that are wider than the page, and the headings that a page break
 * separates from their content. CSS columns of the page's size replace pages, because browsers fragment both by the
 * same rules. Tries several page heights. Sent to the browser as source text: must not use variables from outside.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: sent as source text, it can call no other function of this file
function findBadBreaks(direction: string, width: number, height: number): string[] {
  const STEP_PX = 40;
  document.documentElement.dir = direction;
  const found: string[] = [];
  for (let end = height; end > height / 2; end -= STEP_PX) {
    document.body.style.cssText = `inline-size:${width}px;block-size:${end}px;columns:${width}px auto;column-gap:0;column-fill:auto`;
    for (const element of document.querySelectorAll<HTMLElement>(
      ".lens-sheet [data-whole], .lens-sheet li",
    )) {
      const boxes = [...element.getClientRects()].filter((box) => box.height > 0);
      const isWide =
        boxes.some((box) => box.width > width + 1) || element.scrollWidth > element.clientWidth + 1;
      if (boxes.length !== 1 || isWide)
        found.push(`${end} px: ${boxes.length} boxes: ${element.textContent?.slice(0, 50)}`);
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
      if (first && pageOf(first) !== pageOf(heading))
        found.push(`${end} px: heading without its content: ${heading.textContent}`);
    }
  }
  return found;
}
