import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrastRatio as contrast } from "../../../data/settings/contrastRatio.ts";

const css = readFileSync(new URL("../../../components/ui/tokens.css", import.meta.url), "utf8");

/** Returns the colors that a rule of tokens.css sets, by name without the prefix. `from` is the beginning of the rule. */
function colorsOf(from: string): Record<string, string> {
  const block = css.slice(css.indexOf(from)).split("}")[0] ?? "";
  return Object.fromEntries(
    [...block.matchAll(/--lens-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

const themes = { light: colorsOf(".lens-root {"), dark: colorsOf("(prefers-color-scheme: dark)") };

const backgrounds = ["paper", "sheet", "primary-background", "secondary-background", "alert-background"];
const texts: [text: string, background: string][] = [
  ...backgrounds.map((background): [string, string] => ["ink", background]),
  ["ink-muted", "paper"],
  ["ink-muted", "sheet"],
  ["accent", "paper"],
  ["accent", "sheet"],
  ["accent", "primary-background"],
  ["primary", "primary-background"],
  ["secondary", "secondary-background"],
  ["alert", "alert-background"],
  ["ink-muted", "alert-background"],
  ["accent", "alert-background"],
  ["on-accent", "accent"],
  ["on-accent", "primary"],
  ["on-header", "header-background"],
];
const edges: [edge: string, background: string][] = [
  ["edge", "paper"],
  ["edge", "sheet"],
  // An affected region of the body figure against the body, whose color is between those of sheet and hairline.
  ["accent", "hairline"],
  ...backgrounds.map((background): [string, string] => ["focus", background]),
];

describe.each(Object.entries(themes))("the %s colors", (_, theme) => {
  const of = (name: string) => theme[name] ?? expect.unreachable(`tokens.css has no --lens-${name} here`);

  it.each(texts)("have a contrast of at least 7:1 for the text %s on %s", (text, background) => {
    expect(contrast(of(text), of(background))).toBeGreaterThanOrEqual(7);
  });
  it.each(edges)("have a contrast of at least 3:1 for the edge %s on %s", (edge, background) => {
    expect(contrast(of(edge), of(background))).toBeGreaterThanOrEqual(3);
  });
});
