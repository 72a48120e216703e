import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { noOwnMarks } from "../../../data/own/OwnMarks.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { frameSettingsOf, isFrameSettings } from "../../../data/settings/FrameSettings.ts";
import { SettingsSchema } from "../../../data/settings/SettingsSchema.ts";

const usual = frameSettingsOf(defaultSettings, noOwnMarks);
const { marks, card } = usual;

describe("the settings of a frame", () => {
  it("contain no null, which Chromium removes from what it passes to a frame", () => {
    expect(JSON.stringify(usual)).not.toContain("null");
  });

  it("are those that it paints and points with", () => {
    expect(Object.keys(frameSettingsOf(defaultSettings, noOwnMarks)).sort()).toEqual([
      "card",
      "marks",
      "own",
      "readAloud",
      "targets",
      "textSize",
      "theme",
    ]);
    expect(isFrameSettings(usual)).toBe(true);
  });

  const rule = 'red; } } a[href*="token=a"] { background-image: url(https://example.org/) } x { y {';
  it.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["a text", "settings"],
    ["a list", []],
    ["no fields", {}],
    ["a color that is a rule", { ...usual, marks: { ...marks, color: rule } }],
    ["a color that is none of the palette", { ...usual, marks: { ...marks, color: "#ffe9a8" } }],
    ["a color that every object has", { ...usual, marks: { ...marks, color: "constructor" } }],
    ["a style that is a rule", { ...usual, marks: { ...marks, style: rule } }],
    ["kinds that are no choices", { ...usual, marks: { ...marks, kinds: "all" } }],
    ["a missing kind", { ...usual, marks: { ...marks, kinds: { name: true, adjective: true } } }],
    ["a delay that never ends", { ...usual, card: { ...card, restMs: Number.POSITIVE_INFINITY } }],
    ["a delay above the bound", { ...usual, card: { ...card, leaveMs: 5001 } }],
    ["a negative delay", { ...usual, card: { ...card, leaveMs: -1 } }],
    ["a text size of its own", { ...usual, textSize: 101 }],
    ["a text size that is a text", { ...usual, textSize: "100" }],
    ["a theme that is a selector", { ...usual, theme: '"] *' }],
    ["no own marks", { ...usual, own: undefined }],
    ["a form that does not exist", { ...usual, own: { ...noOwnMarks, myForm: "measles" } }],
    ["another look of other forms", { ...usual, own: { ...noOwnMarks, others: "loud" } }],
    ["hidden forms that do not exist", { ...usual, own: { ...noOwnMarks, hiddenForms: ["measles"] } }],
    ["an own word for no form", { ...usual, own: { ...noOwnMarks, words: [{ word: "neck" }] } }],
    [
      "an own word without letters",
      { ...usual, own: { ...noOwnMarks, words: [{ word: " ", form: "cervical-dystonia" }] } },
    ],
    [
      "too many own words",
      {
        ...usual,
        own: { ...noOwnMarks, words: Array(201).fill({ word: "neck", form: "cervical-dystonia" }) },
      },
    ],
    ["a speed of its own", { ...usual, readAloud: { isShown: true, rate: 1000 } }],
  ])("are refused as %s", (_, value) => {
    expect(isFrameSettings(value)).toBe(false);
  });

  it("have the bounds of the stored settings", () => {
    const stored = v.pick(SettingsSchema, ["marks", "card", "textSize", "theme", "targets", "readAloud"]);
    const or = <Value>(valid: fc.Arbitrary<Value>) =>
      fc.oneof({ arbitrary: valid, weight: 20 }, { arbitrary: fc.jsonValue(), weight: 1 });
    const delay = or(fc.integer({ min: -2, max: 5003 }));
    const choice = or(fc.boolean());
    const settings = fc.record({
      marks: fc.record({
        style: or(fc.constantFrom(...stored.entries.marks.entries.style.options)),
        color: or(fc.constantFrom(...stored.entries.marks.entries.color.options)),
        kinds: fc.record({ name: choice, adjective: choice, abbreviation: choice }),
        repeats: or(fc.constantFrom("all", "section", "page")),
        inPrint: choice,
      }),
      card: fc.record({
        opensOn: or(fc.constantFrom("rest", "click")),
        restMs: delay,
        leaveMs: delay,
        staysOpen: choice,
        linksOnTouch: or(fc.constantFrom("long-press", "first-tap")),
      }),
      textSize: or(fc.constantFrom(...stored.entries.textSize.options)),
      theme: or(fc.constantFrom(...stored.entries.theme.options)),
      targets: or(fc.constantFrom(...stored.entries.targets.options)),
      readAloud: fc.record({
        isShown: choice,
        rate: or(fc.constantFrom(...stored.entries.readAloud.entries.rate.options)),
      }),
    });
    let accepted = 0;
    fc.assert(
      fc.property(settings, (value) => {
        accepted += Number(isFrameSettings({ ...value, own: noOwnMarks }));
        expect(isFrameSettings({ ...value, own: noOwnMarks })).toBe(v.is(stored, value));
      }),
      { numRuns: 1000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});
