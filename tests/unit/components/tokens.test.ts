import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrastRatio as contrast } from "../../../data/settings/contrastRatio.ts";

const css = readFileSync(new URL("../../../components/ui/tokens.css", import.meta.url), "utf8");

/** The colours that a rule of tokens.css sets, by name without the prefix. */
function colours(from: string): Record<string, string> {
  const block = css.slice(css.indexOf(from)).split("}")[0] ?? "";
  return Object.fromEntries(
    [...block.matchAll(/--lens-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

const themes = { light: colours(".lens-root {"), dark: colours("(prefers-color-scheme: dark)") };

const grounds = ["paper", "sheet", "primary-ground", "secondary-ground", "alert-ground"];
const texts: [text: string, ground: string][] = [
  ...grounds.map((ground): [string, string] => ["ink", ground]),
  ["ink-quiet", "paper"],
  ["ink-quiet", "sheet"],
  ["accent", "paper"],
  ["accent", "sheet"],
  ["accent", "primary-ground"],
  ["primary", "primary-ground"],
  ["secondary", "secondary-ground"],
  ["alert", "alert-ground"],
  ["ink-quiet", "alert-ground"],
  ["accent", "alert-ground"],
  ["on-accent", "accent"],
  ["on-accent", "primary"],
  ["on-band", "band"],
];
const edges: [edge: string, ground: string][] = [
  ["edge", "paper"],
  ["edge", "sheet"],
  // A region of the body figure against the body, which lies between sheet and hairline.
  ["accent", "hairline"],
  ...grounds.map((ground): [string, string] => ["focus", ground]),
];

describe.each(Object.entries(themes))("the %s colours", (_, theme) => {
  const of = (name: string) => theme[name] ?? expect.unreachable(`tokens.css has no --lens-${name} here`);

  it.each(texts)("write %s on %s at 7:1 or more", (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(7);
  });
  it.each(edges)("draw %s on %s at 3:1 or more", (edge, ground) => {
    expect(contrast(of(edge), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
