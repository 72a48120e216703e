import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrastRatio as contrast } from "../../../data/settings/contrastRatio.ts";

const css = readFileSync(new URL("../../../components/ui/tokens.css", import.meta.url), "utf8");

/** Returns the colors that a rule of tokens.css sets, by name without the prefix. `from` is the beginning of the rule. */
function colorsOf(from: string, index: 0 | 1 = 0): Record<string, string> {
  const block = css.slice(css.indexOf(from)).split("\n}")[0] ?? "";
  const direct = [...block.matchAll(/--lens-([\w-]+): (#[0-9a-f]{6});/g)];
  const byScheme = [...block.matchAll(/--lens-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
  return Object.fromEntries([
    ...direct.map(([, name, value]) => [name, value]),
    ...byScheme.map(([, name, ...values]) => [name, values[index]]),
  ]);
}

const themes = {
  light: colorsOf(".lens-root {", 0),
  dark: colorsOf(".lens-root {", 1),
  "low-glare": colorsOf('.lens-root[data-theme="low-glare"]'),
};

const backgrounds = ["paper", "sheet", "tint", "accent-tint", "alert-background", "note-background"];
const texts: [text: string, background: string][] = [
  ...backgrounds.map((background): [string, string] => ["ink", background]),
  ["ink-muted", "paper"],
  ["ink-muted", "sheet"],
  ["ink-muted", "tint"],
  // Of a row under the pointer.
  ["ink-muted", "accent-tint"],
  ["accent", "paper"],
  ["accent", "sheet"],
  ["accent", "tint"],
  ["accent", "accent-tint"],
  ["alert", "alert-background"],
  ["ink-muted", "alert-background"],
  ["note", "note-background"],
  ["on-accent", "accent"],
  ["on-main", "main"],
];
const edges: [edge: string, background: string][] = [
  ["edge", "paper"],
  ["edge", "sheet"],
  ["edge", "tint"],
  ["alert-edge", "alert-background"],
  // An affected region of the body figure against the body.
  ["figure-on", "figure-skin"],
  ["figure-edge", "tint"],
  ...backgrounds.map((background): [string, string] => ["focus", background]),
];

it("each theme has all colors of its own", () => {
  expect(Object.keys(themes["low-glare"]).sort()).toEqual(Object.keys(themes.light).sort());
});

it("the low-glare theme has no white", () => {
  for (const [name, color] of Object.entries(themes["low-glare"]))
    expect(contrast(color, "#ffffff"), name).toBeGreaterThan(1.4);
});

describe.each(Object.entries(themes))("the %s colors", (_, theme) => {
  const of = (name: string) => theme[name] ?? expect.unreachable(`tokens.css has no --lens-${name} here`);

  it.each(texts)("have a contrast of at least 7:1 for the text %s on %s", (text, background) => {
    expect(contrast(of(text), of(background))).toBeGreaterThanOrEqual(7);
  });
  it.each(edges)("have a contrast of at least 3:1 for the edge %s on %s", (edge, background) => {
    expect(contrast(of(edge), of(background))).toBeGreaterThanOrEqual(3);
  });
});
