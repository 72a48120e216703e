import { afterEach, describe, expect, it, vi } from "vitest";
import { commands, page } from "vitest/browser";
import { contactMethods } from "../../../components/organizations/contact.ts";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { shortUrl } from "../../../data/views/shortUrl.ts";
import { english } from "../../tools/english.ts";
import { findBadBreaks, printableSize } from "../../tools/findBadBreaks.ts";
import { findOverflows } from "../../tools/layoutChecks.ts";
import { click, fill, find, findAll } from "../tools/renderPage.tsx";
import { DOM_TEST_VIEWPORT } from "../tools/viewport.ts";
import { renderHandout } from "./pages.tsx";

const { t } = english;
const { statements, organizations, forms } = bundledRecords;
const sheetText = () => find(".lens-sheet").innerText;
const listed = () => findAll("[data-organization]").map(({ dataset }) => dataset.organization);

/** A form that can be an emergency, whose text is the longest. */
const emergency = forms.find((form) => form.emergency && form.id === "acute-dystonic-reaction");

afterEach(async () => {
  await commands.emulateMedia({ "prefers-color-scheme": "" });
  await commands.scaleText(1);
});

describe("the sheet", () => {
  it("has the causes with their sources, and all contact details of each organization", async () => {
    await renderHandout();
    const expected = [
      ...statements.flatMap(({ text, source }) => [text.en, shortUrl(source.url)]),
      ...organizations.flatMap((organization) => [
        organization.name,
        ...organization.street,
        organization.postalCode,
        shortUrl(organization.url),
        ...contactMethods(organization).map(({ display, number }) =>
          number?.remark ? number.dial : display,
        ),
      ]),
      t("lens.notAdvice"),
      t("source.stale"),
    ];
    expect(expected.filter((text) => !sheetText().includes(text))).toEqual([]);
    expect(document.body.innerText).not.toContain("undefined");
  });

  it("has the causes in the chosen wording", async () => {
    await renderHandout({ wording: "clinical" });
    expect(sheetText()).toContain(statements[0]?.clinical.en);
    await click("input[name=wording][value=plain]");
    expect(sheetText()).toContain(statements[0]?.text.en);
  });

  it("has the chosen form with its warning, or none", async () => {
    await renderHandout();
    expect(findAll(".lens-sheet-form")).toHaveLength(1);
    await fill("select[name=form]", emergency?.id ?? "");
    expect(find(".lens-sheet-alert").innerText).toContain(emergency?.emergency?.text.en);
    await fill("select[name=form]", "");
    expect(findAll(".lens-sheet-form")).toEqual([]);
  });

  it("has the organizations and the number of lines that the reader has chosen", async () => {
    const onChoicesChange = vi.fn();
    const [first] = organizations;
    await renderHandout({ onChoicesChange });
    expect(listed().toSorted()).toEqual(organizations.map(({ id }) => id).toSorted());
    await click(`input[name=${first?.id}]`);
    expect(listed()).not.toContain(first?.id);
    await fill("select[name=lines]", "8");
    expect(findAll("[data-notes=questions] .lens-sheet-line")).toHaveLength(8);
    await click("[name=large]");
    expect(find(".lens-sheet").dataset.large).toBe("true");
    expect(onChoicesChange).toHaveBeenLastCalledWith({ leftOut: [first?.id], lines: 8, large: true });
    await click(`input[name=${first?.id}]`);
    expect(listed()).toContain(first?.id);
  });

  it("starts with the choices of the last handout", async () => {
    const ids = organizations.map(({ id }) => id);
    await renderHandout({ choices: { leftOut: ids.slice(1), lines: 12, large: true } });
    expect(listed()).toEqual(ids.slice(0, 1));
    expect(findAll("[data-notes=said] .lens-sheet-line")).toHaveLength(12);
    expect(find<HTMLInputElement>("[name=large]").checked).toBe(true);
  });

  it("opens the print dialog", async () => {
    const onPrint = vi.fn();
    await renderHandout({ onPrint });
    await click("[data-action=print]");
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it("does not overflow in a narrow view with large print and text of 200 %", async () => {
    await renderHandout({ choices: { leftOut: [], lines: 3, large: true } });
    await page.viewport(320, 640);
    await commands.scaleText(2);
    const overflows = findOverflows(document);
    await page.viewport(DOM_TEST_VIEWPORT.width, DOM_TEST_VIEWPORT.height);
    expect(overflows).toEqual([]);
  });
});

describe("the printed sheet", () => {
  it("is black on white in a dark color scheme, without the controls", async () => {
    await renderHandout();
    await commands.emulateMedia({ "prefers-color-scheme": "dark", media: "print" });
    const colors = findAll(".lens-sheet *")
      .filter((element) => !(element instanceof SVGElement) && element.checkVisibility())
      .map((element) => getComputedStyle(element).color);
    expect([...new Set(colors)]).toEqual(["rgb(0, 0, 0)"]);
    for (const selector of ["body", ".lens-sheet"])
      expect(getComputedStyle(find(selector)).backgroundColor).toBe("rgb(255, 255, 255)");
    expect(find(".lens-handout-controls").checkVisibility()).toBe(false);
  });

  it("has the text that the reader types, without its text field", async () => {
    await renderHandout();
    await fill("[data-notes=questions] textarea", "Why");
    await commands.emulateMedia({ media: "print" });
    expect(find("[data-notes=questions]").innerText).toContain("Why");
    expect(find("[data-notes=questions] textarea").checkVisibility()).toBe(false);
  });

  it.each([
    ["A4", "ltr"],
    ["A4", "rtl"],
    ["Letter", "ltr"],
    ["Letter", "rtl"],
  ] as const)("breaks only between its elements on %s, %s, at any page height", async (paper, direction) => {
    const { width, height } = printableSize(paper);
    await renderHandout();
    await commands.emulateMedia({ media: "print" });
    expect(findBadBreaks(direction, width, height)).toEqual([]);
    document.body.removeAttribute("style");
    await click("[name=large]");
    expect(findBadBreaks(direction, width, height), "large print").toEqual([]);
  });
});
