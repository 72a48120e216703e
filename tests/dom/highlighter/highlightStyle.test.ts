import { describe, expect, it } from "vitest";
import { highlightColorNames, highlightPalette } from "../../../data/settings/highlightColors.ts";
import { highlightStyleNames } from "../../../data/settings/highlightStyles.ts";
import { type Look, looks } from "../../../entrypoints/highlighter/painting/looks.ts";
import {
  type PaintedSettings,
  setHighlightStyle,
} from "../../../entrypoints/highlighter/painting/setHighlightStyle.ts";

type Style = Omit<PaintedSettings, "inPrint"> & Partial<PaintedSettings>;

const names = Object.fromEntries(looks.map((look) => [look, look])) as Record<Look, string>;

/** Returns a style sheet of highlights. */
function sheetWith(style: Style, isInherited = false): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  setHighlightStyle(sheet, { names, isInherited }, { inPrint: false, ...style });
  return sheet;
}

/** Returns the conditions of the sheet's media rules, each with the selectors and styles of its rules. */
function rulesOf({ cssRules }: CSSStyleSheet) {
  return [...cssRules].map((rule) => {
    const { conditionText, cssRules } = rule as CSSMediaRule;
    const rules = [...cssRules] as CSSStyleRule[];
    return { conditionText, rules: rules.map(({ selectorText, style }) => ({ selectorText, style })) };
  });
}

const styleOf = (sheet: CSSStyleSheet, media: 0 | 1, look: Look = "light"): CSSStyleDeclaration =>
  rulesOf(sheet)[media]?.rules.find(({ selectorText }) => selectorText.includes(`::highlight(${look})`))
    ?.style ?? expect.unreachable("the sheet has no such rule");

const rgb = (color: string) =>
  `rgb(${[1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16)).join(", ")})`;

describe("the style sheet of highlights", () => {
  it("has a rule of each look for screens, rules of all looks for forced colors, and nothing for print", () => {
    const selectors = looks.map((look) => `::highlight(${look})`);
    const [screen, forced, ...others] = rulesOf(sheetWith({ style: "background", color: "auto" }));
    const selectorsOf = (media: typeof screen) =>
      media?.rules.flatMap(({ selectorText }) => selectorText.split(", ")) ?? [];
    expect(screen?.conditionText).toBe("screen");
    expect(screen?.rules).toHaveLength(looks.length);
    expect(selectorsOf(screen)).toEqual(selectors);
    expect(forced?.conditionText).toBe("screen and (forced-colors: active)");
    expect(selectorsOf(forced).toSorted()).toEqual(selectors.toSorted());
    expect(others).toEqual([]);
  });

  it("has a line in the color of the text for print if the reader wants it", () => {
    const [, , print] = rulesOf(sheetWith({ style: "wavy", color: "pink", inPrint: true }));
    expect(print?.conditionText).toBe("print");
    const rules = print?.rules ?? [];
    for (const { style } of rules) {
      expect(style.backgroundColor).toBe("");
      expect([style.textDecorationLine, style.textDecorationStyle]).toEqual(["underline", "wavy"]);
    }
    const colorsOf = (look: Look) => {
      const { style } = rules[looks.indexOf(look)] ?? expect.unreachable("the sheet has no such rule");
      return [style.color, style.textDecorationColor.toLowerCase()];
    };
    expect(colorsOf("light")).toEqual(["", "currentcolor"]);
    // The browser would print these letters without their outline, or in a color that the page does not show.
    expect(colorsOf("solid")).toEqual(["black", "currentcolor"]);
    expect(colorsOf("clear")).toEqual(["transparent", rgb(highlightPalette.pink.line)]);
    expect(print?.rules).toHaveLength(looks.length);
  });

  it("selects only the root where elements inherit highlight styles", () => {
    const selectors = rulesOf(sheetWith({ style: "background", color: "auto" }, true)).flatMap(({ rules }) =>
      rules.flatMap(({ selectorText }) => selectorText.split(", ")),
    );
    expect(new Set(selectors)).toEqual(new Set(looks.map((look) => `:root::highlight(${look})`)));
  });

  it.each(highlightColorNames)("sets text, background and underline in the color %s", (color) => {
    const { text, background, line } = highlightPalette[color].light;
    const style = styleOf(sheetWith({ style: "background", color }), 0);
    expect(style.color).toBe(rgb(text));
    expect(style.backgroundColor).toBe(rgb(background));
    expect(style.textDecorationColor).toBe(rgb(line));
    expect(style.textDecorationThickness).toBe("2px");
  });

  it.each([
    ["underline", "2px"],
    ["wavy", "2px"],
    ["dotted", "3px"],
    ["double", "2px"],
  ] as const)(
    "draws %s as an underline alone and keeps the page's text and background colors",
    (style, thickness) => {
      const rule = styleOf(sheetWith({ style, color: "pink" }), 0);
      expect([rule.color, rule.backgroundColor]).toEqual(["", ""]);
      expect([rule.textDecorationLine, rule.textDecorationThickness]).toEqual(["underline", thickness]);
      expect(rule.textDecorationColor).toBe(rgb(highlightPalette.pink.line));
    },
  );

  it.each(highlightColorNames)("keeps the page's light text on a dim background in the color %s", (color) => {
    const { background, line } = highlightPalette[color].dark;
    const sheet = sheetWith({ style: "background", color });
    const [dark, darkText] = [styleOf(sheet, 0, "dark"), styleOf(sheet, 0, "darkText")];
    expect([dark.backgroundColor, darkText.backgroundColor]).toEqual([rgb(background), rgb(background)]);
    expect([dark.color, darkText.color]).toEqual(["", rgb(line)]);
  });

  it("keeps the color of links in the default color, and no other", () => {
    const colorOfLinks = (color: Style["color"]) =>
      styleOf(sheetWith({ style: "background", color }), 0, "lightLink").color;
    expect(colorOfLinks("auto")).toBe("");
    for (const color of highlightColorNames.filter((each) => each !== "auto"))
      expect(colorOfLinks(color)).toBe(rgb(highlightPalette[color].light.text));
  });

  it("has lines above and below the current mention in every style", () => {
    for (const style of highlightStyleNames) {
      const { textDecorationLine } = styleOf(sheetWith({ style, color: "auto" }), 0, "lightCurrent");
      expect(textDecorationLine).toBe("underline overline");
    }
  });

  it("has only system colors where the system forces its own", () => {
    const { color, backgroundColor, textDecorationColor } = styleOf(
      sheetWith({ style: "wavy", color: "pink" }),
      1,
    );
    expect([color, backgroundColor, textDecorationColor].map((each) => each.toLowerCase())).toEqual([
      "marktext",
      "mark",
      "marktext",
    ]);
  });

  it("shows emphasis where the system forces its colors, at each place", () => {
    const sheet = sheetWith({ style: "background", color: "auto" });
    const linesOf = (...looks: Look[]) =>
      looks.map((look) => styleOf(sheet, 1, look).textDecorationColor.toLowerCase());
    expect(linesOf("lightCurrent", "clearCurrent")).toEqual(["highlighttext", "highlighttext"]);
    expect(linesOf("lightCalm", "blendedCalm")).toEqual(["canvastext", "canvastext"]);
    expect(styleOf(sheet, 1, "darkMine").textDecorationThickness).toBe("5px");
  });

  it("is restored when the page has changed it", () => {
    const sheet = sheetWith({ style: "wavy", color: "pink" });
    sheet.replaceSync("a { color: red }");
    setHighlightStyle(
      sheet,
      { names, isInherited: false },
      {
        style: "wavy",
        color: "blue",
        inPrint: false,
      },
    );
    expect(rulesOf(sheet)).toHaveLength(2);
    expect(styleOf(sheet, 0).textDecorationColor).toBe(rgb(highlightPalette.blue.line));
  });
});
