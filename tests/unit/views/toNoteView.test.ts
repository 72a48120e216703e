import { expect, it } from "vitest";
import { toNoteView } from "../../../data/views/toNoteView.ts";
import { english } from "../../tools/english.ts";

it("says which words name no form, shortened and on one line", () => {
  expect(toNoteView("  a long\n walk ", english).text).toContain("“a long walk”");
  const { text } = toNoteView("walk ".repeat(20_000), english);
  expect(text.length).toBeLessThan(150);
  expect(text).toContain("…”");
});
