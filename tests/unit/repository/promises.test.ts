import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { missingTests, namedTests } from "./namedTests.ts";

/** Returns the sentences of all list items of a Markdown text: what a document promises is in its lists. */
function listedSentences(markdown: string): string[] {
  const items = markdown.match(/^(?:-|\d+\.) .*(?:\n {2,}\S.*)*/gm) ?? [];
  return items.flatMap((item) =>
    item
      .replace(/^\S+ /, "")
      .replaceAll(/\s+/g, " ")
      .split(/(?<=[.!?]) (?=[A-Z*“])/),
  );
}

it("finds each sentence of a list item that spans several lines", () => {
  const text =
    "Intro. No list.\n- One (`e2e/a`).\n  Two goes\n  on (`e2e/b`). Three.\n1. **Four.** And more.\n\nEnd.";
  expect(listedSentences(text)).toEqual([
    "One (`e2e/a`).",
    "Two goes on (`e2e/b`).",
    "Three.",
    "**Four.** And more.",
  ]);
});

describe.each(["PRIVACY.md", "SECURITY.md"])("%s", (file) => {
  const text = readFileSync(join(import.meta.dirname, "../../..", file), "utf8");

  it.each(listedSentences(text))("names a test for: %s", (sentence) => {
    expect(namedTests(sentence)).not.toEqual([]);
  });

  it("names only tests that exist", () => expect(missingTests(text)).toEqual([]));
});
