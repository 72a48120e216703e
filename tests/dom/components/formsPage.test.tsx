import { afterEach, describe, expect, it, vi } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { drawnRegions } from "../../../data/views/figure.ts";
import { english } from "../../tools/english.ts";
import { eventually } from "../../tools/eventually.ts";
import { click, fill, find, findAll, rendered } from "../tools/renderPage.tsx";
import { renderForms } from "./pages.tsx";

const { t } = english;
const { forms, lookAlikes } = bundledRecords;
const row = (id: string) => `[data-form="${id}"]`;
const listed = () => findAll(".lens-form-list > [data-form]").map(({ dataset }) => dataset.form);
const listedLookAlikes = () => findAll(".lens-look-alike").map(({ dataset }) => dataset.form);
const pressed = () => findAll(".lens-chip[aria-pressed=true]").map(({ dataset }) => dataset.region);

/** The ids of the forms that affect all of the regions. */
const affecting = (...regions: string[]) =>
  forms
    .filter((form) =>
      regions.every((each) => drawnRegions(form.regions, form.extent).some((drawn) => drawn === each)),
    )
    .map(({ id }) => id)
    .toSorted();

afterEach(() => scrollTo(0, 0));

describe("the page with all forms", () => {
  it("lists every form, and after them what is confused with dystonia, each with its difference and source", async () => {
    await renderForms();
    expect(listed().toSorted()).toEqual(forms.map(({ id }) => id).toSorted());
    expect(listedLookAlikes().toSorted()).toEqual(lookAlikes.map(({ id }) => id).toSorted());
    for (const { id, name, difference, source } of lookAlikes) {
      const entry = find(row(id));
      for (const text of [name.en, difference.en, source.name]) expect(entry.innerText).toContain(text);
      expect(entry.querySelector("a")?.href).toBe(source.url);
      expect(entry.querySelector("time")?.dateTime).toBe(source.date);
    }
  });

  it("has all that is known of a form: facts, causes, names in ten languages, codes and dated sources", async () => {
    await renderForms({ target: { id: "blepharospasm" } });
    const form = forms.find(({ id }) => id === "blepharospasm");
    const entry = find(row("blepharospasm"));
    const names = [...Object.values(form?.name ?? {}), ...Object.values(form?.synonyms ?? {}).flat()];
    expect(Object.keys(form?.name ?? {})).toHaveLength(10);
    for (const name of names) expect(entry.textContent).toContain(name);
    for (const { text, source } of form?.causes ?? []) {
      expect(entry.innerText).toContain(text.en);
      expect(entry.querySelector(`a[href="${source.url}"]`)).not.toBeNull();
    }
    for (const code of ["G24.5", "0011728", "HP:0000643"]) expect(entry.innerText).toContain(code);
    expect(entry.querySelector("[data-fact=cause]")?.textContent).toContain(t("causes.ofForm"));
    // Each name is in its own language for a screen reader.
    expect(entry.querySelector("[lang=de]")?.textContent).toContain(form?.name.de);
  });

  it("is filtered by the parts of the body that are chosen together", async () => {
    await renderForms();
    expect(findAll(".lens-chip")).toHaveLength(11);
    await click(".lens-chip[data-region=eyes]");
    expect(listed().toSorted()).toEqual(affecting("eyes"));
    expect(listedLookAlikes()).toEqual([]);
    await click(".lens-chip[data-region=jaw]");
    expect(pressed()).toEqual(["eyes", "jaw"]);
    expect(listed().toSorted()).toEqual(affecting("eyes", "jaw"));
    expect(listed()).toContain("meige-syndrome");
    await click(".lens-chip[data-region=eyes]");
    expect(listed().toSorted()).toEqual(affecting("jaw"));
    find("[data-action=all-regions]").focus();
    await click("[data-action=all-regions]");
    expect(pressed()).toEqual([]);
    expect(listed()).toHaveLength(forms.length);
    expect(document.activeElement).toBe(find(".lens-chip"));
  });

  it("is filtered by presses on the figure, too", async () => {
    await renderForms();
    find<SVGPathElement & HTMLElement>(".lens-figure-area[data-region=trunk]").dispatchEvent(
      new MouseEvent("click", { bubbles: true }),
    );
    await rendered();
    expect(pressed()).toEqual(["trunk"]);
    expect(listed().toSorted()).toEqual(affecting("trunk"));
    expect(find(".lens-regions-figure svg").ariaHidden).toBe("true");
  });

  it("has a way back from parts of the body that no form has together", async () => {
    await renderForms();
    await fill("input[type=search]", "bleph");
    await click(".lens-chip[data-region=foot]");
    expect(listed()).toEqual([]);
    expect(find(".lens-form-count").textContent).toBe(t("forms.regions.none"));
    await click("[data-action=all-regions]");
    expect(listed()).toContain("blepharospasm");
  });

  it("finds what is confused with dystonia by its name, and says that it is no form", async () => {
    await renderForms({ searchedText: "vegetative dystonia" });
    expect(find<HTMLInputElement>("input[type=search]").value).toBe("vegetative dystonia");
    expect([listed(), listedLookAlikes()]).toEqual([[], ["vegetative-dystonia"]]);
    expect(find(".lens-form-count").textContent).toBe(t("forms.lookAlikes.found", { count: 1 }));
  });

  it("opens the entry that the address names, at the top and with the focus", async () => {
    await renderForms({ target: { id: "writers-cramp" } });
    const button = find(`${row("writers-cramp")} button`);
    expect(button.ariaExpanded).toBe("true");
    expect(document.activeElement).toBe(button);
    expect(Math.abs(find(row("writers-cramp")).getBoundingClientRect().top)).toBeLessThan(2);
    expect(findAll("main [role=status].lens-note")).toEqual([]);
  });

  it("gives the focus to a look-alike that the address names", async () => {
    await renderForms({ target: { id: "tics" } });
    expect(document.activeElement).toBe(find(row("tics")));
  });

  it("shows the entry of the next address although the reader has searched for something else", async () => {
    await renderForms({ target: { id: "blepharospasm" } });
    await fill("input[type=search]", "writer");
    await click(".lens-chip[data-region=hand]");
    await renderForms({ target: { id: "tics" } });
    await eventually(() => expect(document.activeElement).toBe(find(row("tics"))));
    expect(find<HTMLInputElement>("input[type=search]").value).toBe("");
    expect(pressed()).toEqual([]);
  });

  it("says kindly that an address names no form, and lists all of them", async () => {
    await renderForms({ target: { id: 'no-"such]-form' } });
    expect(find("main > [role=status]").textContent).toBe(t("forms.unknown"));
    expect(listed()).toHaveLength(forms.length);
  });

  it("keeps a form in its place when another one is opened or closed", async () => {
    await renderForms();
    const [first, , third] = findAll(".lens-form-button");
    first?.click();
    await rendered();
    const top = third?.getBoundingClientRect().top;
    third?.click();
    await rendered();
    expect(third?.getBoundingClientRect().top).toBe(top);
    expect([first?.ariaExpanded, third?.ariaExpanded]).toEqual(["true", "true"]);
  });

  it("copies a form as text, and opens its handout", async () => {
    const onCopy = vi.fn(async () => {});
    const onHandout = vi.fn();
    await renderForms({ target: { id: "meige-syndrome" }, onCopy, onHandout });
    await click(`${row("meige-syndrome")} [data-action=copy]`);
    const [[text = ""] = []] = onCopy.mock.calls as string[][];
    const form = forms.find(({ id }) => id === "meige-syndrome");
    for (const part of [form?.name.en, form?.sentence.en, form?.causes[0]?.text.en, form?.source.url])
      expect(text).toContain(part);
    expect(find(`${row("meige-syndrome")} [role=status]`).textContent).toBe(t("card.copied"));
    await click(`${row("meige-syndrome")} [data-action=handout]`);
    expect(onHandout).toHaveBeenCalledExactlyOnceWith("meige-syndrome");
  });

  it("says that a form could not be copied", async () => {
    const onCopy = () => Promise.reject(new Error("Denied"));
    await renderForms({ target: { id: "meige-syndrome" }, onCopy });
    await click(`${row("meige-syndrome")} [data-action=copy]`);
    await eventually(() =>
      expect(find(`${row("meige-syndrome")} [role=status]`).innerText).toBe(t("organization.copyFailed")),
    );
  });

  it("shows the bundled records with a notice, and an error with a way to try again", async () => {
    await renderForms({ readLibrary: async () => ({ records: bundledRecords, origin: "bundle" }) });
    expect(document.body.innerText).toContain(t("library.bundle"));
    const report = vi.spyOn(globalThis, "reportError").mockReturnValue();
    await renderForms({ readLibrary: () => Promise.reject(new Error("No library")) });
    await eventually(() => expect(find("[role=alert]").innerText).toContain(t("library.failed")));
    expect(report).toHaveBeenCalled();
    find("[role=alert] button").focus();
    await click("[role=alert] button");
    expect(document.activeElement).toBe(find("main"));
  });

  it("has targets of at least 44 px", async () => {
    await renderForms();
    for (const chip of findAll(".lens-chip, .lens-form-row, .lens-regions > button")) {
      const { width, height } = chip.getBoundingClientRect();
      expect(Math.min(width, height), chip.innerText).toBeGreaterThanOrEqual(44);
    }
  });
});
