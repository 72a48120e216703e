import { expect, it } from "vitest";
import { highlightedIn } from "../tools/startHighlighter.ts";

it("leaves text alone that a style makes editable", async () => {
  const html = '<p>Dystonia.</p><div style="-webkit-user-modify: read-write"><p>A blepharospasm.</p></div>';
  expect(await highlightedIn(html)).toEqual(["Dystonia"]);
});
