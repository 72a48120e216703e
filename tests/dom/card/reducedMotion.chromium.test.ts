import { expect, it, onTestFinished } from "vitest";
import { commands } from "vitest/browser";
import { nameOf, viewOf } from "../../tools/cardViews.ts";
import { cardOfTest } from "../tools/cardOfTest.ts";
import { frameMethods } from "../tools/frameMethods.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { startPointing } from "../tools/startPointing.ts";

const { controls } = viewOf({ forms: ["dystonia"], word: "dystonia" });

it("moves nothing by itself for a reader who prefers reduced motion, on a page that scrolls smoothly", async () => {
  await commands.emulateMedia({ "prefers-reduced-motion": "reduce" });
  onTestFinished(async () => {
    await commands.emulateMedia({});
  });
  pageOfTest.addStyle(
    "html { scroll-behavior: smooth } main { overflow: auto; height: 300px; scroll-behavior: smooth }",
  );
  await startPointing(
    '<div style="height: 2000px"></div><main><div style="height: 2000px"></div><p>It is dystonia.</p><div style="height: 2000px"></div></main>',
  );
  const main = pageOfTest.find("main");
  const stepping = frameMethods().step(1, "current");
  await expect.poll(() => main.scrollTop).toBeGreaterThan(0);
  // An animated scroll would only have begun here.
  expect([scrollY > 1000, main.scrollTop > 1500]).toEqual([true, true]);
  await stepping;
  await cardOfTest.waitFor(nameOf("dystonia"));
  for (const name of [controls.more, controls.organizations, controls.pin]) {
    await cardOfTest.press(name);
    await expect.poll(() => document.getAnimations()).toEqual([]);
    const elements = [...cardOfTest.root().querySelectorAll<HTMLElement>("*")];
    expect(elements.flatMap((element) => element.getAnimations())).toEqual([]);
    for (const element of elements) {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      expect([animationName, transitionDuration, scrollBehavior]).toEqual(["none", "0s", "auto"]);
    }
  }
});
