import { describe, expect, it, vi } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { english } from "../../tools/english.ts";
import { deviceVoice, FakeSpeech, FakeUtterance } from "../../tools/fakeSpeech.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { click, find, findAll } from "../tools/renderPage.tsx";
import { renderPopup } from "./pages.tsx";
import { pageAbout } from "./samplePage.ts";

const { t } = english;

const headings = () => findAll(".lens-causes h2").map(({ innerText }) => innerText);

describe("the causes", () => {
  it("answer the questions of readers under a heading each", async () => {
    await renderPopup({ lastTab: "causes", readPage: pageAbout("cervical-dystonia") });
    expect(headings()).toEqual([t("causes.heading")]);
    expect(findAll(".lens-q h3").map(({ innerText }) => innerText)).toEqual([
      t("question.what"),
      t("question.causes"),
      t("question.families"),
      t("question.medicine"),
      t("question.else"),
      t("question.words"),
    ]);
    expect(find("[data-question=medicine]").innerText).toContain(t("card.medicine"));
    expect(find("[data-question=causes] [data-cause]").innerText).toContain("mostly not known");
  });

  it("begin with the form that the page is mostly about, and name the other one", async () => {
    await renderPopup({ lastTab: "causes", readPage: pageAbout("blepharospasm") });
    expect(headings()).toEqual([t("causes.onPage", { form: "Blepharospasm" }), t("causes.heading")]);
    const [own, cervical] = findAll(".lens-causes");
    const causes = bundledRecords.forms.find(({ id }) => id === "blepharospasm")?.causes ?? [];
    expect([...(own?.querySelectorAll("[data-cause]") ?? [])].map(({ textContent }) => textContent)).toEqual(
      causes.map(({ text }) => text.en),
    );
    expect(own?.querySelectorAll("[data-statement]")).toHaveLength(0);
    expect(own?.innerText).toContain(t("relation.other"));
    expect(cervical?.querySelectorAll("[data-statement]")).toHaveLength(bundledRecords.statements.length);
    expect(findAll(".lens-seg")).toHaveLength(1);
  });

  it("say what to do in an emergency that the page is about", async () => {
    await renderPopup({ lastTab: "causes", readPage: pageAbout("status-dystonicus") });
    expect(findAll(".lens-causes .lens-form-alert")).toHaveLength(1);
  });

  it("explain a hard word below its paragraph, whose lines stay as they are", async () => {
    await renderPopup({ lastTab: "causes" });
    const word = find(".lens-word");
    const paragraph = word.closest("p");
    const lines = () => [...(paragraph?.getClientRects() ?? [])].map(({ width, height }) => [width, height]);
    const before = lines();
    const meaning = () => document.getElementById(word.getAttribute("aria-controls") ?? "");
    expect(meaning()?.checkVisibility()).toBe(false);
    await click(".lens-word");
    expect(word.ariaExpanded).toBe("true");
    expect(meaning()?.innerText).toContain("The cause is not known.");
    expect(meaning()?.previousElementSibling).toBe(paragraph);
    expect(lines()).toEqual(before);
    await click(".lens-word");
    expect(meaning()?.checkVisibility()).toBe(false);
  });

  it("have one line for all sources", async () => {
    await renderPopup({ lastTab: "causes", readPage: pageAbout("cervical-dystonia") });
    expect(findAll(".lens-causes > .lens-sources")).toHaveLength(1);
    const dates = findAll(".lens-causes > .lens-sources time");
    expect(dates.map((date) => date.getAttribute("datetime"))).toContain("2020-05-01");
  });

  it("can be read aloud, each section on its own, at the reader's speed", async () => {
    const speech = new FakeSpeech([deviceVoice("en")]);
    vi.stubGlobal("speechSynthesis", speech);
    vi.stubGlobal("SpeechSynthesisUtterance", FakeUtterance);
    pageOfTest.afterTest(() => vi.unstubAllGlobals());
    await renderPopup({ lastTab: "causes", readAloudRate: 75, readPage: pageAbout("blepharospasm") });
    expect(findAll("[data-action=read-aloud]")).toHaveLength(2);
    await click("[data-action=read-aloud]");
    expect(speech.queue[0]).toMatchObject({ text: "Most often on this page: Blepharospasm", rate: 0.75 });
    await click("[data-action=stop-speaking]");
    await renderPopup({ lastTab: "causes" });
    expect(findAll("[data-action=read-aloud]")).toEqual([]);
  });

  it("are one landmark for each form, named by its heading, in an order that Tab follows", async () => {
    await renderPopup({ lastTab: "causes", readPage: pageAbout("cervical-dystonia") });
    const [section] = findAll(".lens-causes");
    expect(section?.getAttribute("aria-labelledby")).toBe(section?.querySelector("h2")?.id);
    const words = findAll(".lens-word");
    expect(words.map(({ tabIndex }) => tabIndex)).toEqual(words.map(() => 0));
    expect(words.map(({ ariaExpanded }) => ariaExpanded)).toEqual(words.map(() => "false"));
    const ids = findAll("[id]").map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
