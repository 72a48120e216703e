import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { nameOf } from "../../tools/cardViews.ts";
import { findSmallTargets } from "../../tools/layoutChecks.ts";
import { cardOfTest, centerOf } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { boxOf, restOn } from "../tools/pointer.ts";
import { passTime, startPointing } from "../tools/startPointing.ts";

/** Enhanced target size of WCAG 2.2, SC 2.5.5 (AAA). */
const LARGE_TARGET_PX = 44;

const page =
  '<p>It names blepharospasm.</p><p><a href="#voice">spasmodic dysphonia</a></p><p><button>hemidystonia</button></p>';
const byClick = { card: { ...defaultSettings.card, opensOn: "click" } } as const;

const press = (text: string) => commands.pressPointer(centerOf(boxOf(text)));
const tap = (text: string) => commands.tap(centerOf(boxOf(text)));

/** Returns the list of the texts of elements that are clicked from now on. The clicks have no other effect. */
function recordClicks(): (string | null)[] {
  const clicked: (string | null)[] = [];
  const record = (event: Event) => {
    event.preventDefault();
    clicked.push((event.target as Element).textContent);
  };
  document.addEventListener("click", record);
  pageOfTest.afterTest(() => document.removeEventListener("click", record));
  return clicked;
}

it("opens no card on a click while a resting pointer opens cards", async () => {
  const requests = await startPointing(page);
  const clicked = recordClicks();
  await press("blepharospasm");
  await expect.poll(() => clicked).toHaveLength(1);
  await passTime(100);
  expect(requests).toEqual([]);
});

it("opens only on a click, and has large targets, if the reader has chosen to open cards by click", async () => {
  const requests = await startPointing(page, byClick);
  await restOn("blepharospasm");
  await passTime(2000);
  expect(requests).toEqual([]);
  await press("blepharospasm");
  await cardOfTest.waitFor(nameOf("blepharospasm"));
  expect(findSmallTargets(cardOfTest.root(), LARGE_TARGET_PX)).toEqual([]);
});

it("leaves clicks on links and buttons to the page", async () => {
  const requests = await startPointing(page, byClick);
  const clicked = recordClicks();
  await press("spasmodic dysphonia");
  await press("hemidystonia");
  await expect.poll(() => clicked).toEqual(["spasmodic dysphonia", "hemidystonia"]);
  expect(requests).toEqual([]);
});

it("opens on a tap, and closes on a tap elsewhere", async () => {
  await startPointing(page);
  await tap("blepharospasm");
  await cardOfTest.waitFor(nameOf("blepharospasm"));
  await commands.tap({ x: 950, y: 700 });
  await cardOfTest.waitForNone();
});

it("leaves taps on links to the page, and opens no card for other text", async () => {
  const requests = await startPointing(page);
  const clicked = recordClicks();
  await tap("spasmodic dysphonia");
  await tap("It names");
  await expect.poll(() => clicked).toHaveLength(2);
  expect(clicked[0]).toBe("spasmodic dysphonia");
  expect(requests).toEqual([]);
});
