import { describe, expect, it, vi } from "vitest";
import { commands } from "vitest/browser";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { english } from "../../tools/english.ts";
import { eventually } from "../../tools/eventually.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { click, fill, find, findAll, rendered } from "../tools/renderPage.tsx";
import { renderPopup } from "./pages.tsx";

const { t } = english;
const { forms } = bundledRecords;
const listed = () => findAll(".lens-form-list > [data-form]").map(({ dataset }) => dataset.form);
const row = (id: string) => `.lens-form-list [data-form="${id}"]`;
const renderForms = (props: Parameters<typeof renderPopup>[0] = {}) =>
  renderPopup({ lastTab: "forms", ...props });

describe("the list of all forms", () => {
  it("has the name and the sentence of each form, and says how many there are", async () => {
    await renderForms();
    expect(listed().toSorted()).toEqual(forms.map(({ id }) => id).toSorted());
    for (const { id, name, sentence } of forms) {
      expect(find(`${row(id)} button`).textContent).toBe(name.en);
      expect(find(row(id)).innerText).toContain(sentence.en);
    }
    expect(find("#forms [role=status]").textContent).toBe(t("forms.found", { count: forms.length }));
  });

  it("shows what else is known of a form after a press on its name", async () => {
    await renderForms();
    const form = forms.find(({ id }) => id === "status-dystonicus");
    if (!form) throw new Error("No such form");
    const details = [
      form.emergency?.text.en,
      ...form.causes.map(({ text }) => text.en),
      "Dystonic storm",
      form.source.name,
    ];
    const button = find(`${row(form.id)} button`);
    expect(button.ariaExpanded).toBe("false");
    for (const detail of details) expect(find(row(form.id)).innerText).not.toContain(detail);
    await click(`${row(form.id)} button`);
    expect(button.ariaExpanded).toBe("true");
    expect(find(`#${CSS.escape(button.getAttribute("aria-controls") ?? "")}`).checkVisibility()).toBe(true);
    for (const detail of details) expect(find(row(form.id)).innerText).toContain(detail);
    await click(`${row(form.id)} button`);
    for (const detail of details) expect(find(row(form.id)).innerText).not.toContain(detail);
  });

  it("has the causes in the reader's wording", async () => {
    await renderForms({ wording: "clinical" });
    await click(`${row("blepharospasm")} button`);
    const [cause] = forms.find(({ id }) => id === "blepharospasm")?.causes ?? [];
    expect(find(row("blepharospasm")).innerText).toContain(cause?.clinical.en);
  });

  it("is searched by the beginnings of names at once, and by the matcher", async () => {
    await renderForms({ findForms: async (text) => (/yips/.test(text) ? ["task-specific-dystonia"] : []) });
    await fill("#forms input", "lidkr");
    expect(listed()).toEqual(["blepharospasm"]);
    await fill("#forms input", "a letter about the golfer’s yips");
    await eventually(() => expect(listed()).toEqual(["task-specific-dystonia"]));
    // What the matcher has found in the words before does not stay.
    await fill("#forms input", "lidkr");
    expect(listed()).toEqual(["blepharospasm"]);
    await fill("#forms input", "");
    expect(listed()).toHaveLength(forms.length);
  });

  it("says the number of found forms once, after the last key", async () => {
    await renderForms();
    const status = find("#forms [role=status]");
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    find("#forms input").focus();
    // However long a busy machine takes for a key, a tenth of a second passes after it.
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    pageOfTest.afterTest(() => vi.useRealTimers());
    for (const key of "bleph") {
      await commands.pressKeys([key]);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await vi.advanceTimersByTimeAsync(100);
    }
    const saidLater = async () => {
      await vi.advanceTimersByTimeAsync(100);
      return said;
    };
    await expect.poll(saidLater, { interval: 0 }).toEqual([t("forms.found", { count: 1 })]);
    vi.useRealTimers();
    await fill("#forms input", "zzz");
    expect(find(".lens-form-count").textContent).toBe(t("forms.nothing"));
    await eventually(() => expect(said.at(-1)).toBe(t("forms.nothing")));
    observer.disconnect();
    expect(said).toHaveLength(2);
  });

  it("keeps an open form open while the reader searches", async () => {
    await renderForms();
    await click(`${row("blepharospasm")} button`);
    await fill("#forms input", "bleph");
    expect(find(`${row("blepharospasm")} button`).ariaExpanded).toBe("true");
  });

  it("goes on with the names when the matcher fails", async () => {
    const report = vi.spyOn(globalThis, "reportError").mockReturnValue();
    await renderForms({ findForms: () => Promise.reject(new Error("No chunk")) });
    await fill("#forms input", "bleph");
    await rendered();
    expect(listed()).toContain("blepharospasm");
    expect(report).toHaveBeenCalled();
  });
});
