import { describe, expect, it, vi } from "vitest";
import { commands } from "vitest/browser";
import { SampleMention } from "../../../components/welcome/SampleMention.tsx";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { english } from "../../tools/english.ts";
import { eventually } from "../../tools/eventually.ts";
import { click, fill, find, findAll, rendered } from "../tools/renderPage.tsx";
import { cardViewOf, renderLookUp, renderWelcome } from "./pages.tsx";

const { t } = english;
const text = () => document.body.innerText;
const cardName = () => findAll(".lens-card h2").map(({ textContent }) => textContent);

describe("the welcome page", () => {
  const sample = (
    readCardView = async () => cardViewOf(["cervical-dystonia"], "torticollis"),
    onForm: (id: string) => void = () => {},
  ) => (
    <SampleMention
      marks={defaultSettings.marks}
      restMs={20}
      readCardView={readCardView}
      onSection={() => {}}
      onForm={onForm}
    />
  );

  it("says what the extension sees, and lists the shortcuts that have keys", async () => {
    const onOptions = vi.fn();
    await renderWelcome({ onOptions });
    for (const key of ["welcome.sees.why", "welcome.sees.local"] as const) expect(text()).toContain(t(key));
    expect(text()).toContain(t("welcome.control.find"));
    expect(findAll(".lens-shortcut").map(({ innerText }) => innerText.split("\n")[0])).toEqual([
      t("options.shortcut.action"),
    ]);
    await click("[data-action=options]");
    expect(onOptions).toHaveBeenCalledOnce();
  });

  it("says how to reach the mentions and their cards by keys", async () => {
    const shortcuts = [
      { name: "next-mention", keys: "Alt+Shift+Period" },
      { name: "focus-card", keys: "Alt+Shift+0" },
    ] as const;
    const setUp = { settings: defaultSettings, onStore: async () => true, shortcuts };
    await renderWelcome({ setUp });
    const hint = t("welcome.keys", { next: "Alt + Shift + .", card: "Alt + Shift + 0" });
    expect(text()).toContain(hint);
    // Without keys for both, there is nothing to say.
    await renderWelcome({ setUp: { ...setUp, shortcuts: shortcuts.slice(1) } });
    expect(text()).not.toContain(hint.split(":")[0]);
  });

  it("leads to all forms, and from its sample to the form", async () => {
    const onForms = vi.fn();
    await renderWelcome({ onForms });
    await click("[data-action=forms]");
    expect(onForms).toHaveBeenCalledOnce();
    const onForm = vi.fn();
    await renderWelcome({ sample: sample(undefined, onForm) });
    await click(".lens-try-mention");
    await click(".lens-card-foot [data-action=form]");
    expect(onForm).toHaveBeenCalledExactlyOnceWith("cervical-dystonia");
  });

  it("opens the card of its sample mention on a click, and closes it", async () => {
    await renderWelcome({ sample: sample() });
    await click(".lens-try-mention");
    expect(cardName()).toEqual([cardViewOf(["cervical-dystonia"], "").name.text]);
    await click(".lens-card-foot button:last-child");
    expect(cardName()).toEqual([]);
    expect(document.activeElement).toBe(find(".lens-try-mention"));
  });

  it("opens the card of its sample mention where the pointer rests", async () => {
    await renderWelcome({ sample: sample() });
    const { x, y } = find(".lens-try-mention").getBoundingClientRect();
    await commands.movePointer([
      { x: 1, y: 1 },
      { x: x + 5, y: y + 5 },
    ]);
    await eventually(() => expect(cardName()).toHaveLength(1));
    await commands.movePointer([{ x: 1, y: 1 }]);
  });

  it("says when it cannot open the card", async () => {
    await renderWelcome({ sample: sample(() => Promise.reject(new Error("No answer"))) });
    await click(".lens-try-mention");
    await rendered();
    expect(text()).toContain(t("library.failed"));
  });
});

describe("the lookup page", () => {
  it("shows the card of the form that the text names", async () => {
    await renderLookUp([["cervical-dystonia", "spasmodic torticollis"]], "spasmodic torticollis");
    expect(cardName()).toEqual([cardViewOf(["cervical-dystonia"], "").name.text]);
    expect(text()).toContain(t("card.says", { word: "spasmodic torticollis" }));
  });

  it("shows each form of a longer text on a click", async () => {
    await renderLookUp([
      ["blepharospasm", "blepharospasm"],
      ["cervical-dystonia", "cervical dystonia"],
    ]);
    expect(cardName()).toEqual([cardViewOf(["blepharospasm"], "").name.text]);
    await click("fieldset button:nth-child(2)");
    expect(cardName()).toEqual([cardViewOf(["cervical-dystonia"], "").name.text]);
  });

  it("says that the selected text names no form, and has then no field for a text", async () => {
    await renderLookUp([], "muscular dystrophy");
    expect(text()).toContain(t("menu.none", { text: "muscular dystrophy" }));
    expect(document.querySelector("textarea")).toBeNull();
  });

  it("looks up a text that the reader types, without a selection", async () => {
    await renderLookUp([]);
    const status = () => find("[role=status]").innerText;
    expect(find("label").textContent).toBe(t("lookUp.text"));
    expect(status()).toBe("");
    await fill("textarea", "Our doctor says that it is blepharospasm.");
    await click("[type=submit]");
    expect(cardName()).toEqual([cardViewOf(["blepharospasm"], "").name.text]);
    expect(find("[role=status]").textContent).toBe(t("forms.found", { count: 1 }));
    await fill("textarea", "a long walk");
    await click("[type=submit]");
    expect(cardName()).toEqual([]);
    expect(status()).toContain(t("menu.none", { text: "a long walk" }));
  });
});
