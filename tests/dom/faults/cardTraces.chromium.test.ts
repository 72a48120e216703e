import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { cardOfTest } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { restOn } from "../tools/pointer.ts";
import { startPointing } from "../tools/startPointing.ts";

it("causes no layout shift", async () => {
  const shifts: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
  await startPointing("<p>It is blepharospasm.</p><p>Another line.</p>");
  observer.observe({ type: "layout-shift" });
  pageOfTest.afterTest(() => observer.disconnect());
  await restOn("blepharospasm");
  await cardOfTest.waitFor("Blepharospasm");
  const afterFrames = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await afterFrames();
  expect(shifts).toEqual([]);
  // The observer does report what moves the text.
  pageOfTest.find("p").style.marginTop = "200px";
  await expect.poll(() => shifts.length).toBeGreaterThan(0);
});

it("does not print the card", async () => {
  await startPointing("<p>It is blepharospasm.</p>");
  await restOn("blepharospasm");
  expect(cardOfTest.box().width).toBe(340);
  await commands.emulateMedia({ media: "print" });
  try {
    expect(cardOfTest.box().width).toBe(0);
  } finally {
    await commands.emulateMedia({});
  }
});
