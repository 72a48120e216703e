import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, it } from "vitest";
import { en } from "../../../data/i18n/catalogs/en.ts";
import { isOfPopup } from "../../../data/i18n/isOfPopup.ts";

/** The sources that the popup loads, those that they import in their turn included; no types, styles or texts. */
function loadedBy(file: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(file)) return found;
  const source = readFileSync(file, "utf8");
  found.set(file, source);
  const imports = source.matchAll(/^(?:import (?!type)|export )[^;(]*?"(\.[^"?]+\.tsx?)(?:\?\w+)?"/gm);
  for (const [, path = ""] of imports) loadedBy(join(dirname(file), path), found);
  return found;
}

const entry = resolve(import.meta.dirname, "../../../entrypoints/pages/mountPopup.tsx");
const code = [...loadedBy(entry).values()].join("\n");

it("keeps every text that the popup shows", () => {
  const written = Object.keys(en.messages).filter((key) => code.includes(`"${key}"`));
  const composed = [...code.matchAll(/`([a-z]+)\.[^`]*\$\{/g)].map(([, first]) => `${first}.`);
  expect(written.length).toBeGreaterThan(50);
  expect(composed).toContain("nav.");
  expect([...written, ...composed].filter((key) => !isOfPopup(key))).toEqual([]);
});

it.each(["options.title", "welcome.title", "card.close", "menu.none", "relation.other"])(
  "leaves out %s",
  (key) => expect(isOfPopup(key)).toBe(false),
);
