import { afterEach, describe, expect, it, vi } from "vitest";
import { commands } from "vitest/browser";
import { contactMethods } from "../../../components/organizations/contact.ts";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { allCatalogs } from "../../../data/i18n/allCatalogs.ts";
import { createTranslator } from "../../../data/i18n/createTranslator.ts";
import { presentName } from "../../../data/views/mainContacts.ts";
import { shortUrl } from "../../../data/views/shortUrl.ts";
import { english } from "../../tools/english.ts";
import { findBadBreaks, printableSize } from "../../tools/findBadBreaks.ts";
import { findOverflows } from "../../tools/layoutChecks.ts";
import { click, fill, find, findAll } from "../tools/renderPage.tsx";
import { resizeViewport } from "../tools/resizeViewport.ts";
import { DOM_TEST_VIEWPORT } from "../tools/viewport.ts";
import { renderHandout } from "./pages.tsx";

const { t } = english;
const { organizations, forms } = bundledRecords;
const american = organizations.filter(({ country }) => country === "US");
const paperText = () => find(".lens-paper").textContent;
/** The ids of the printed organizations. */
const printed = () => findAll(".lens-paper [data-organization]").map(({ dataset }) => dataset.organization);
const sheets = () => find("[data-sheets]").dataset.sheets;

/** A form that can be an emergency, whose text is the longest. */
const emergency = forms.find((form) => form.emergency && form.id === "acute-dystonic-reaction");

afterEach(async () => {
  await commands.emulateMedia({ "prefers-color-scheme": "" });
  await commands.scaleText(1);
});

describe("the sheet", () => {
  it("has the causes with their sources, and all contact details of each organization", async () => {
    await renderHandout();
    const form = forms.find(({ id }) => id === "cervical-dystonia");
    const expected = [
      ...(form?.causes.flatMap(({ text, source }) => [text.en, shortUrl(source.url)]) ?? []),
      ...american.flatMap((organization) => [
        presentName(organization),
        ...organization.street,
        organization.postalCode,
        shortUrl(organization.url),
        ...contactMethods(organization).map(({ display }) => display),
      ]),
      t("lens.notAdvice"),
      t("source.staleHere"),
    ];
    expect(expected.filter((text) => !paperText()?.includes(text))).toEqual([]);
    expect(document.body.innerText).not.toContain("undefined");
  });

  it("has the causes in the chosen wording", async () => {
    const form = forms.find(({ id }) => id === "blepharospasm");
    await renderHandout({ wording: "clinical", formId: "blepharospasm" });
    expect(paperText()).toContain(form?.causes[0]?.clinical.en);
    await click("input[name=wording][value=plain]");
    expect(paperText()).toContain(form?.causes[0]?.text.en);
  });

  it.each([
    ["blepharospasm", "blepharospasm"],
    ["", "cervical-dystonia"],
    ["no-such-form", "cervical-dystonia"],
  ])("of the form “%s” starts with %s", async (formId, id) => {
    await renderHandout({ formId });
    expect(find<HTMLSelectElement>("select[name=form]").value).toBe(id);
    expect(find(".lens-paper .lens-sheet-form h3").textContent).toBe(
      forms.find((form) => form.id === id)?.name.en,
    );
  });

  it("has the chosen form with its warning, or none", async () => {
    await renderHandout();
    expect(findAll(".lens-paper .lens-sheet-form")).toHaveLength(1);
    await fill("select[name=form]", emergency?.id ?? "");
    expect(find(".lens-paper .lens-sheet-alert").textContent).toContain(emergency?.emergency?.text.en);
    await fill("select[name=form]", "");
    expect(findAll(".lens-paper .lens-sheet-form")).toEqual([]);
  });

  it("has only the organizations of the reader's country at first, then those that the reader ticks", async () => {
    const onChoicesChange = vi.fn();
    const [first] = american;
    const british = organizations.find(({ country }) => country === "GB");
    await renderHandout({ onChoicesChange });
    expect(printed().toSorted()).toEqual(american.map(({ id }) => id).toSorted());
    await click(`input[name=${first?.id}]`);
    expect(printed()).not.toContain(first?.id);
    await click(`input[name=${british?.id}]`);
    expect(printed()).toContain(british?.id);
    await fill("select[name=lines]", "8");
    expect(findAll("[data-notes=questions] .lens-sheet-line")).toHaveLength(8);
    await click("[name=large]");
    expect(find(".lens-sheet").dataset.large).toBe("true");
    expect(onChoicesChange).toHaveBeenLastCalledWith({
      leftOut: [first?.id],
      added: [british?.id],
      lines: 8,
      large: true,
    });
    await click(`input[name=${first?.id}]`);
    expect(printed()).toContain(first?.id);
  });

  it("says that none is listed for the reader's country, and has none at first", async () => {
    await renderHandout({ region: "DE" });
    expect(printed()).toEqual([]);
    expect(find(".lens-handout-controls").innerText).toContain("None listed for Germany");
  });

  it("starts with the choices of the last handout", async () => {
    const ids = american.map(({ id }) => id);
    await renderHandout({ choices: { leftOut: ids.slice(1), added: [], lines: 12, large: true } });
    expect(printed()).toEqual(ids.slice(0, 1));
    expect(findAll("[data-notes=family] .lens-sheet-line")).toHaveLength(12);
    expect(find<HTMLInputElement>("[name=large]").checked).toBe(true);
  });

  it("leads to all that is known of its form, and without one to all forms", async () => {
    const onForms = vi.fn();
    await renderHandout({ formId: "blepharospasm", onForms });
    await click("[data-action=forms]");
    await fill("select[name=form]", "");
    await click("[data-action=forms]");
    expect(onForms.mock.calls).toEqual([["blepharospasm"], [""]]);
  });

  it("opens the print dialog", async () => {
    const onPrint = vi.fn();
    await renderHandout({ onPrint });
    await click("[data-action=print]");
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it("does not overflow in a narrow view with large print and text of 200 %", async () => {
    await renderHandout({ choices: { leftOut: [], added: [], lines: 3, large: true } });
    await resizeViewport(320, 640);
    await commands.scaleText(2);
    const overflows = findOverflows(document);
    await resizeViewport(DOM_TEST_VIEWPORT.width, DOM_TEST_VIEWPORT.height);
    expect(overflows).toEqual([]);
  });
});

describe("the number of sheets", () => {
  it.each(Object.keys(allCatalogs) as (keyof typeof allCatalogs)[])(
    "is one at first, about a form with an average text, in %s",
    async (language) => {
      const translator = createTranslator(language, await allCatalogs[language]());
      const lengths = forms.map((form) => {
        const texts = [form.sentence, ...form.causes.map(({ text }) => text)];
        return { id: form.id, length: texts.map((text) => translator.pick(text).text).join("").length };
      });
      const average = lengths.reduce((sum, { length }) => sum + length, 0) / lengths.length;
      const { id = "" } =
        lengths.sort((a, b) => a.length - b.length).find((form) => form.length >= average) ?? {};
      await renderHandout({ formId: id }, translator);
      expect(sheets()).toBe("1");
      expect(find("[data-sheets]").innerText).toBe(translator.t("handout.oneSheet"));
    },
  );

  it("is told when it is more than one, with what to do", async () => {
    await renderHandout();
    await fill("select[name=lines]", "6");
    expect(sheets()).toBe("2");
    expect(find("[data-sheets]").innerText).toBe(
      `A4: 2 sheets and Letter: 2 sheets. ${t("handout.overflow", { sheets: "" }).slice(2)}`,
    );
    await fill("select[name=lines]", "2");
    expect(sheets()).toBe("1");
    await fill("[data-notes=questions] textarea", "Why?\n".repeat(20));
    expect(sheets()).toBe("2");
  });

  it("is counted in large print, too", async () => {
    await renderHandout();
    await click("[name=large]");
    expect(sheets()).toBe("2");
  });

  it("does not depend on the reader's text size", async () => {
    await renderHandout();
    const height = find(".lens-paper").offsetHeight;
    await commands.scaleText(2);
    expect(find(".lens-paper").offsetHeight).toBe(height);
  });
});

describe("the printed sheet", () => {
  it.each(["", "light", "dark", "low-glare"])(
    "is black on white in a dark color scheme with the theme “%s”, without the controls",
    async (theme) => {
      await renderHandout();
      if (theme) document.body.dataset.theme = theme;
      await commands.emulateMedia({ "prefers-color-scheme": "dark", media: "print" });
      const colors = findAll(".lens-paper *")
        .filter((element) => !(element instanceof SVGElement) && element.checkVisibility())
        .map((element) => getComputedStyle(element).color);
      const backgrounds = ["body", ".lens-paper .lens-sheet"].map(
        (selector) => getComputedStyle(find(selector)).backgroundColor,
      );
      delete document.body.dataset.theme;
      expect([...new Set(colors)]).toEqual(["rgb(0, 0, 0)"]);
      expect(backgrounds).toEqual(["rgb(255, 255, 255)", "rgb(255, 255, 255)"]);
      expect(find(".lens-handout-controls").checkVisibility()).toBe(false);
    },
  );

  it("has text of at least 10 pt, except for the sources", async () => {
    await renderHandout();
    await commands.emulateMedia({ media: "print" });
    const small = findAll(".lens-paper *").filter(
      (element) =>
        !element.closest(".lens-sheet-source, svg") &&
        Number.parseFloat(getComputedStyle(element).fontSize) < (10 * 96) / 72,
    );
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  it("has the text that the reader types, without its text field", async () => {
    await renderHandout();
    await fill("[data-notes=questions] textarea", "Why");
    await commands.emulateMedia({ media: "print" });
    expect(find(".lens-paper [data-notes=questions]").innerText).toContain("Why");
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
