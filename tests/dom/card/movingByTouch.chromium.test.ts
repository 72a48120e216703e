import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { nameOf } from "../../tools/cardViews.ts";
import { cardOfTest, centerOf } from "../tools/cardOfTest.ts";
import { boxOf } from "../tools/pointer.ts";
import { resizeViewport } from "../tools/resizeViewport.ts";
import { startPointing } from "../tools/startPointing.ts";

it("follows a finger on its bar, which does not scroll the page", async () => {
  await resizeViewport(400, 700);
  await startPointing('<p>It is dystonia.</p><div style="height: 3000px"></div>', {
    card: { ...defaultSettings.card, staysOpen: true },
  });
  await commands.tap(centerOf(boxOf("dystonia")));
  await cardOfTest.waitFor(nameOf("dystonia"));
  const { top } = cardOfTest.box();
  const bar = cardOfTest.find(".lens-bar").getBoundingClientRect();
  const start = { x: 200, y: Math.round(bar.top + bar.height / 2) };
  await commands.dragTouch(start, { x: 230, y: start.y - 200 });
  await expect.poll(() => cardOfTest.box().top).toBe(top - 200);
  expect([cardOfTest.box().left, scrollY]).toEqual([0, 0]);
});
