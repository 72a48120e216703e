import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { cardOfTest } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { restOn } from "../tools/pointer.ts";
import { scanChanges, startPointing } from "../tools/startPointing.ts";

const { append, find } = pageOfTest;

it("keeps the reader's selection while it highlights text and opens a card", async () => {
  await startPointing("<p>The first one.</p><p>It is blepharospasm.</p>");
  let changes = 0;
  const count = () => {
    changes += 1;
  };
  document.addEventListener("selectionchange", count);
  pageOfTest.afterTest(() => document.removeEventListener("selectionchange", count));
  getSelection()?.setBaseAndExtent(find("p"), 0, find("p + p"), 1);
  const selected = String(getSelection());
  await expect.poll(() => changes).toBeGreaterThan(0);
  changes = 0;
  await restOn("blepharospasm");
  await cardOfTest.waitFor("Blepharospasm");
  append("<p>Late dystonia.</p>");
  await scanChanges();
  expect(String(getSelection())).toBe(selected);
  expect(changes).toBe(0);
});

it("closes the card before the page gets the keys that save a page", async () => {
  await startPointing("<p>It is blepharospasm.</p>");
  await restOn("blepharospasm");
  await cardOfTest.waitFor("Blepharospasm");
  const keys: [string, number][] = [];
  const onKey = (event: KeyboardEvent) => {
    // Prevents the browser's save dialog.
    event.preventDefault();
    keys.push([event.key, document.querySelectorAll(":popover-open").length]);
  };
  document.addEventListener("keydown", onKey);
  pageOfTest.afterTest(() => document.removeEventListener("keydown", onKey));
  await commands.pressKeys(["Control+s"]);
  expect(keys).toContainEqual(["s", 0]);
  await cardOfTest.waitForNone();
});
