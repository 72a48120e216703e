import { expect, it, onTestFinished } from "vitest";
import { commands } from "vitest/browser";
import { contentState } from "../../../entrypoints/dom/contentState.ts";
import { cardOfTest } from "../tools/cardOfTest.ts";
import { frameMethods } from "../tools/frameMethods.ts";
import { restOn } from "../tools/pointer.ts";
import { startPointing } from "../tools/startPointing.ts";

// Chromium takes the focus from everything outside a fullscreen element before it reports the change.
it("keeps the focus when it moves into an element that becomes fullscreen", async () => {
  await startPointing("<p>It is blepharospasm.</p>");
  await restOn("blepharospasm");
  await frameMethods().focusCard();
  await commands.pressKeys(["Tab"]);
  const focused = cardOfTest.root().activeElement;
  expect(focused).toBe(cardOfTest.find(".lens-part-button"));
  onTestFinished(() => document.exitFullscreen());
  await document.body.requestFullscreen();
  await expect.poll(() => document.body.contains(contentState().card?.host ?? null)).toBe(true);
  expect(cardOfTest.root().activeElement).toBe(focused);
});
