import { describe, expect, it, vi } from "vitest";
import type { PageReport } from "../../../components/mentions/PageReport.ts";
import type { PageChange } from "../../../components/popup/useActivePage.ts";
import { bundledRecords } from "../../../data/content/bundle.ts";
import type { JumpResult } from "../../../data/messages/FrameMethods.ts";
import { english } from "../../tools/english.ts";
import { eventually } from "../../tools/eventually.ts";
import { click, find, findAll, rendered } from "../tools/renderPage.tsx";
import { renderPopup } from "./pages.tsx";
import { reportOf, sampleMentions } from "./samplePage.ts";

const { t } = english;
const text = () => document.body.innerText;

describe("the list of mentions", () => {
  const rows = () =>
    findAll(".lens-mention").map((row) =>
      [...row.children].map(({ textContent }) => textContent).join(" | "),
    );

  it("has each mention of a form with the words around it and its heading, once the form is opened", async () => {
    await renderPopup();
    expect(rows()).toEqual([]);
    await click('[data-form="cervical-dystonia"] .lens-group-name');
    expect(rows()).toEqual(
      sampleMentions
        .slice(0, 2)
        .map(
          ({ before, text: word, after, heading = "" }) =>
            `${before}${word}${after} | ${t("page.under", { heading })}`,
        ),
    );
    await click('[data-form="cervical-dystonia"] .lens-group-name');
    expect(rows()).toEqual([]);
  });

  it("keeps the language and the direction of the page’s own words", async () => {
    const one = { ...sampleMentions[0], before: "من ", text: "خلل التوتر", after: "", heading: "Les formes" };
    const mentions = [{ ...one, lang: "ar", headingLang: "fr" }] as typeof sampleMentions;
    await renderPopup({ readPage: async () => reportOf(mentions) });
    await click("[data-step=next]");
    const inRow = find('.lens-mention [lang="ar"]');
    expect(inRow.textContent).toBe("من خلل التوتر");
    expect(getComputedStyle(inRow).direction).toBe("rtl");
    expect(find('.lens-position [lang="ar"]').textContent).toBe("من خلل التوتر");
    const headings = findAll('[lang="fr"]');
    expect(headings.map(({ textContent }) => textContent)).toEqual(["Les formes", "Les formes"]);
    const under = t("page.under", { heading: "Les formes" });
    for (const heading of headings) expect(heading.parentElement?.textContent).toBe(under);
  });

  it("says in a word that the page denies a mention or tells it of the family", async () => {
    const relations = ["negated", "family"] as const;
    const mentions = relations.flatMap((relation) =>
      sampleMentions.slice(0, 1).map((one) => ({ ...one, relation })),
    );
    await renderPopup({ readPage: async () => reportOf(mentions) });
    const words = findAll(".lens-relation");
    expect(words.map(({ innerText }) => innerText.trim())).toEqual(
      relations.map((relation) => t(`page.relation.${relation}`)),
    );
    for (const word of words) expect(word.closest("button")?.textContent).toMatch(/\S \S/);
  });

  it("is open when all mentions are of one form", async () => {
    await renderPopup({ readPage: async () => reportOf(sampleMentions.slice(0, 2)) });
    expect(rows()).toHaveLength(2);
  });

  it("steps from mention to mention, around both ends, and says where it is", async () => {
    const onJump = vi.fn(async () => "shown" as const);
    await renderPopup({ onJump });
    const total = sampleMentions.length;
    for (const [step, at] of [
      ["next", 0],
      ["next", 1],
      ["previous", 0],
      ["previous", total - 1],
      ["next", 0],
    ] as const) {
      await click(`[data-step=${step}]`);
      expect(onJump).toHaveBeenLastCalledWith(sampleMentions[at]);
      expect(find(".lens-position").textContent).toContain(t("page.position", { at: at + 1, total }));
    }
  });

  it("says that a mention is not on the page any more, or that the page does not show it", async () => {
    let result: JumpResult = "shown";
    await renderPopup({ onJump: async () => result });
    await click("[data-step=next]");
    expect(text()).not.toContain(t("page.gone"));
    expect(text()).not.toContain(t("page.outOfView"));
    result = "none";
    await click("[data-step=next]");
    expect(text()).toContain(t("page.gone"));
    result = "outOfView";
    await click("[data-step=next]");
    expect(text()).toContain(`${t("page.outOfView")} ${t("page.outOfView.advice")}`);
    expect(text()).not.toContain(t("page.gone"));
  });

  it("follows the page and keeps the focus", async () => {
    let mentions = sampleMentions;
    let onChange = (_: PageChange) => {};
    await renderPopup({
      readPage: async () => reportOf(mentions),
      followPage: (listener) => {
        onChange = listener;
      },
    });
    await click('[data-form="cervical-dystonia"] .lens-group-name');
    find(".lens-mention").focus();
    mentions = sampleMentions.flatMap((mention) => [{ ...mention, id: mention.id + 100 }, mention]);
    onChange("content");
    await rendered();
    expect(text()).toContain(t("page.total", { count: mentions.length }));
    expect(rows()).toHaveLength(4);
    expect(document.activeElement).toBe(find(".lens-mention"));
  });

  it("starts with closed forms on another page", async () => {
    let onChange = (_: PageChange) => {};
    let page = "7 https://example.org/";
    await renderPopup({
      readPage: async () => reportOf(sampleMentions, page),
      followPage: (listener) => {
        onChange = listener;
      },
    });
    await click('[data-form="cervical-dystonia"] .lens-group-name');
    page = "7 https://example.org/other";
    onChange("page");
    await rendered();
    expect(rows()).toEqual([]);
  });

  it("renders 20,000 mentions in steps, and reads the page until it has the words around each", async () => {
    const [sample] = sampleMentions;
    if (!sample) throw new Error("No sample");
    const { before, after, ...bare } = sample;
    const all = Array.from({ length: 20_000 }, (_, id) => ({ ...bare, id, text: `Mention ${id}` }));
    const readPage = vi
      .fn<() => Promise<PageReport>>()
      .mockResolvedValueOnce(reportOf(all))
      .mockResolvedValueOnce(reportOf(all.map((each) => (each.id < 75 ? { ...each, before, after } : each))))
      .mockResolvedValue(reportOf(all.map((each) => ({ ...each, before, after }))));
    await renderPopup({ readPage });
    await eventually(() => expect(readPage).toHaveBeenCalledTimes(3));
    await rendered();
    expect(text()).toContain(t("page.total", { count: 20_000 }));
    expect(rows()).toHaveLength(50);
    await click(".lens-more");
    expect(rows()).toHaveLength(100);
    expect(document.activeElement?.textContent).toContain(`${before}Mention 50${after}`);
    expect(readPage).toHaveBeenCalledTimes(3);
  });

  it("says how many mentions of the page it leaves out", async () => {
    await renderPopup({ readPage: async () => reportOf(sampleMentions, undefined, 17_996) });
    expect(text()).toContain(t("page.total", { count: 18_000 }));
    expect(text()).toContain(t("page.unlisted", { count: 17_996 }));
    await click("[data-step=previous]");
    const position = t("page.position", { at: sampleMentions.length, total: 18_000 });
    expect(find(".lens-position").textContent).toContain(position);
  });

  it("reads a page again only while it reports the words around more mentions", async () => {
    const bare = sampleMentions.map(({ before, after, ...mention }) => mention);
    const readPage = vi.fn(async () => reportOf(bare));
    await renderPopup({ readPage });
    await eventually(() => expect(readPage).toHaveBeenCalledTimes(2));
    for (let i = 0; i < 5; i++) await rendered();
    expect(readPage).toHaveBeenCalledTimes(2);
  });
});

describe("the form that the page mentions most", () => {
  const cervical = bundledRecords.forms.find(({ id }) => id === "cervical-dystonia");

  it("is named first, with its sentence and its share", async () => {
    await renderPopup();
    const lead = find(".lens-lead").innerText;
    expect(lead).toContain(t("page.mostly", { form: "Cervical dystonia" }));
    expect(lead).toContain(t("page.share", { part: 2, count: 4 }));
    expect(lead).toContain(cervical?.sentence.en);
    await click('[data-form="cervical-dystonia"] .lens-group-name');
    expect(findAll(".lens-form")).toEqual([]);
  });

  it("has no share when the page mentions no other", async () => {
    await renderPopup({ readPage: async () => reportOf(sampleMentions.slice(0, 2)) });
    expect(find(".lens-lead h3").innerText).toBe("Cervical dystonia");
    expect(findAll(".lens-share")).toEqual([]);
  });

  it("is not named when two are equally frequent", async () => {
    await renderPopup({ readPage: async () => reportOf(sampleMentions.slice(1)) });
    expect(findAll(".lens-lead")).toEqual([]);
    await click('[data-form="cervical-dystonia"] .lens-group-name');
    expect(find(".lens-form").innerText).toContain(cervical?.sentence.en);
  });

  it("has the page's words for a name when the library cannot be read, and no id", async () => {
    vi.spyOn(globalThis, "reportError").mockReturnValue();
    await renderPopup({ readLibrary: () => Promise.reject(new Error("No answer")) });
    expect(find(".lens-lead h3").innerText).toBe(t("page.mostly", { form: "cervical dystonia" }));
    expect(findAll(".lens-group-name bdi")).toHaveLength(3);
    expect(find("#page").innerText).not.toContain("cervical-dystonia");
  });

  it("says first what to do in an emergency", async () => {
    const [sample] = sampleMentions;
    if (!sample) throw new Error("No sample");
    await renderPopup({ readPage: async () => reportOf([{ ...sample, forms: ["status-dystonicus"] }]) });
    const emergency = bundledRecords.forms.find(({ id }) => id === "status-dystonicus")?.emergency;
    expect(find(".lens-lead .lens-form-alert").innerText).toBe(emergency?.text.en);
  });

  it("is counted in figures on screen, and in words for a screen reader", async () => {
    await renderPopup();
    expect(find(".lens-group-times").innerText).toBe("×2");
    expect(find(".lens-group-times").ariaHidden).toBe("true");
    expect(find(".lens-group-name .lens-unseen").textContent).toBe("2 mentions");
  });
});

describe("the export of the list", () => {
  it("opens below its button, and saves a file in each format", async () => {
    const onSaveFile = vi.fn();
    await renderPopup({ onSaveFile });
    expect(find("[data-export=csv]").checkVisibility()).toBe(false);
    await click("[data-action=export]");
    expect(find("[data-action=export]").ariaExpanded).toBe("true");
    for (const format of ["markdown", "csv", "json"]) await click(`[data-export=${format}]`);
    expect(onSaveFile.mock.calls.map(([name, type]) => [name, type])).toEqual([
      ["dystonia-mentions-2026-11-29.md", "text/markdown;charset=utf-8"],
      ["dystonia-mentions-2026-11-29.csv", "text/csv;charset=utf-8"],
      ["dystonia-mentions-2026-11-29.json", "application/json"],
    ]);
    for (const [, , content] of onSaveFile.mock.calls)
      for (const part of ["Living with a twisted neck", "https://example.org/", "torticollis", "The neck"])
        expect(content).toContain(part);
  });

  it("copies the list as text, and says whether it could", async () => {
    const onCopy = vi.fn(async (_: string) => {});
    await renderPopup({ onCopy });
    await click("[data-action=export]");
    await click("[data-export=copy]");
    expect(onCopy.mock.lastCall?.[0]).toContain("Cervical dystonia ×2");
    expect(find(".lens-export [role=status]").textContent).toBe(t("export.copied"));
    onCopy.mockRejectedValueOnce(new Error("Not allowed"));
    await click("[data-export=copy]");
    expect(find(".lens-export [role=status]").innerText).toBe(t("export.copyFailed"));
  });
});
