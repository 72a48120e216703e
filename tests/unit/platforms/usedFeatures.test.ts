import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CompatStatement } from "@mdn/browser-compat-data";
import { expect, it } from "vitest";
import { oldestBrowsers } from "../../../data/build/oldestBrowsers.ts";
import { supportedSince } from "./compatData.ts";
import { featuresOfStyle, methodsOfScript, type UsedFeatures } from "./usedFeatures.ts";

const root = join(import.meta.dirname, "../../..");
const browsers = Object.keys(oldestBrowsers) as (keyof typeof oldestBrowsers)[];

/** What style sheets use although some of the oldest browsers ignore it, and what the reader has there. */
const enhancements: Readonly<Record<string, string>> = {
  "break-after: avoid": "a heading may be the last line of a printed page",
  "field-sizing": "the field for notes keeps its height, and scrolls",
  "field-sizing: content": "as above",
  "forced-color-adjust": "the browser has no forced colors",
  "forced-color-adjust: none": "as above",
  resize: "fields have no handle to drag on a phone",
  "scrollbar-color": "the scroll bar has the colors of the browser",
};

/** Returns the features that an oldest browser lacks. */
function lacking(used: UsedFeatures): string[] {
  const isIn = (browser: (typeof browsers)[number], compat: CompatStatement) =>
    supportedSince(compat, browser) <= Number(oldestBrowsers[browser]);
  return [...used].flatMap(([name, statements]) =>
    browsers.every((browser) => statements.some((each) => isIn(browser, each))) ? [] : [name],
  );
}

const sources = (pattern: string) =>
  globSync(`{components,entrypoints,data}/**/${pattern}`, { cwd: root }).map((file) =>
    readFileSync(join(root, file), "utf8"),
  );

it("uses no CSS that an oldest browser lacks, except for enhancements", () => {
  const lacked = new Set(sources("*.css").flatMap((css) => lacking(featuresOfStyle(css))));
  expect([...lacked].sort()).toEqual(Object.keys(enhancements).sort());
});

it("calls no method that an oldest browser lacks", () => {
  expect(sources("*.{ts,tsx}").flatMap((code) => lacking(methodsOfScript(code)))).toEqual([]);
});

it("finds what a style sheet and a module use", () => {
  const css = `/* b { zoom: 1 } */ @media (forced-colors: active) { a:has(b)::before { color: light-dark(red, blue); width: 2lh } }`;
  expect([...featuresOfStyle(css).keys()]).toEqual([
    "color",
    "light-dark()",
    "width",
    "lh",
    ":has",
    "::before",
    "@media",
    "(forced-colors",
  ]);
  expect([...methodsOfScript("[].toSorted().own(Promise.try())").keys()]).toEqual(["toSorted()", "try()"]);
  expect(lacking(featuresOfStyle("p { text-decoration: underline dotted }"))).toEqual([
    "text-decoration: dotted",
  ]);
  expect(lacking(methodsOfScript("RegExp.escape(text)"))).toEqual(["escape()"]);
});
