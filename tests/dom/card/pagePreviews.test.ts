import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { nameOf } from "../../tools/cardViews.ts";
import { cardOfTest, centerOf } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { boxOf, hover, movePointer, restOn } from "../tools/pointer.ts";
import { startPointing } from "../tools/startPointing.ts";
import { passTime } from "../tools/time.ts";

const { leaveMs } = defaultSettings.card;
const name = nameOf("cervical-dystonia");

/** A page with a link, so far from the upper edge (CSS pixels). */
const pageAt = (top: number) =>
  `<p style="margin-top: ${top}px">She learned of <a href="#cd" title="A form">cervical dystonia</a> at work.</p><div style="height: 2000px"></div>`;

const look = "position: absolute; width: 320px; height: 90px; background: white; border: 1px solid";

/** Shows a preview of the page below or above the link, as a script of the page does. */
function showPreview(side: "below" | "above" = "below", style = look): HTMLElement {
  const { left, top, bottom } = boxOf("cervical dystonia");
  const y = side === "below" ? bottom + scrollY + 4 : top + scrollY - 4 - 90;
  pageOfTest.append(
    `<div id="preview" style="${style}; left: ${left}px; top: ${y}px; z-index: 9999"><button>Settings</button></div>`,
  );
  return pageOfTest.find("#preview");
}

function isOver(element: Element): boolean {
  const [card, box] = [cardOfTest.box(), element.getBoundingClientRect()];
  return card.left < box.right && card.right > box.left && card.top < box.bottom && card.bottom > box.top;
}

it.each([
  ["below", 80],
  ["above", 500],
] as const)("moves out of the way of a preview that the page shows later %s the link", async (side, top) => {
  await startPointing(pageAt(top));
  await restOn("cervical dystonia");
  expect(cardOfTest.name()).toBe(name);
  const preview = showPreview(side);
  expect(isOver(preview)).toBe(true);
  await expect.poll(() => passTime(100).then(() => isOver(preview))).toBe(false);
  expect([cardOfTest.name(), cardOfTest.overflow() <= 0]).toEqual([name, true]);
});

it("does not open over a preview that is there already", async () => {
  await startPointing(pageAt(80));
  await hover("cervical dystonia");
  await passTime(100);
  const preview = showPreview();
  await passTime(400);
  expect([cardOfTest.name(), isOver(preview)]).toEqual([name, false]);
});

it("does not open over a preview that only a style sheet shows", async () => {
  pageOfTest.addStyle(
    ".tip { visibility: hidden; opacity: 0; transition: opacity 50ms } a:hover .tip { visibility: visible; opacity: 1 }",
  );
  await startPointing(
    `<p style="margin-top: 80px">She learned of <a href="#cd" style="position: relative">cervical dystonia<span class="tip" style="${look}; left: 0; top: 22px">A tip</span></a> at work.</p>`,
  );
  await restOn("cervical dystonia");
  const tip = pageOfTest.find(".tip");
  await expect.poll(() => getComputedStyle(tip).opacity).toBe("1");
  await expect.poll(() => passTime(100).then(() => isOver(tip))).toBe(false);
  expect(cardOfTest.name()).toBe(name);
});

it("lets the pointer go into the preview and press it; both close when it has left", async () => {
  await startPointing(pageAt(80));
  await restOn("cervical dystonia");
  const preview = showPreview();
  let presses = 0;
  pageOfTest.find("#preview button").onclick = () => {
    presses++;
  };
  await expect.poll(() => passTime(100).then(() => isOver(preview))).toBe(false);
  const button = centerOf(pageOfTest.find("#preview button").getBoundingClientRect());
  const { x, y } = centerOf(boxOf("cervical dystonia"));
  await movePointer({ x, y: y + 10 }, { x, y: button.y }, button);
  await commands.pressPointer(button);
  await expect.poll(() => presses).toBe(1);
  await movePointer({ x: 900, y: 700 });
  await passTime(leaveMs + 100);
  expect(cardOfTest.name()).toBeUndefined();
});

it("gives way to a preview where there is no room elsewhere", async () => {
  await startPointing(pageAt(80));
  await restOn("cervical dystonia");
  showPreview("below", look.replace("90px", "600px"));
  await expect.poll(() => passTime(100).then(cardOfTest.name)).toBeUndefined();
});

it("takes neither a bar of the page, nor lines that have a position each, for a preview", async () => {
  await startPointing(pageAt(500));
  await restOn("cervical dystonia");
  const before = cardOfTest.box().toJSON();
  const { top, bottom } = boxOf("cervical dystonia");
  pageOfTest.append(
    `<div style="position: fixed; left: 0; right: 0; top: ${top - 40}px; height: 38px; background: silver">A bar</div>
     <div style="position: absolute; left: 8px; width: 300px; top: ${bottom + 2}px">The next line of a page</div>`,
  );
  await passTime(300);
  expect(cardOfTest.box().toJSON()).toEqual(before);
});

it("stays where it is while the pointer is on it", async () => {
  await startPointing(pageAt(500));
  await restOn("cervical dystonia");
  await movePointer(centerOf(cardOfTest.box()));
  const before = cardOfTest.box().toJSON();
  showPreview("above");
  await passTime(300);
  expect(cardOfTest.box().toJSON()).toEqual(before);
});
