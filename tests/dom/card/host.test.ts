import { expect, it } from "vitest";
import { contentState } from "../../../entrypoints/dom/contentState.ts";
import { nameOf, viewOf } from "../../tools/cardViews.ts";
import { cardOfTest, centerOf } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { movePointer, restOn } from "../tools/pointer.ts";
import { startPointing } from "../tools/startPointing.ts";
import { passTime } from "../tools/time.ts";

const page = "<p>First of all, dystonia.</p>";
const away = { x: 900, y: 20 };

/** Returns the host of the open card, as a page finds it. */
const host = () => pageOfTest.find("html > [popover]");

/** What a page may do to the host of the card. */
const manipulations: Readonly<Record<string, (host: HTMLElement) => void>> = {
  remove: (host) => host.remove(),
  move: (host) => document.body.prepend(host),
  clone: (host) => document.body.append(host.cloneNode(true)),
  hide: (host) => host.hidePopover(),
  restyle(host) {
    host.style.cssText = "display: none !important; opacity: 0 !important";
  },
  "give attributes to"(host) {
    host.setAttribute("hidden", "");
    host.setAttribute("inert", "");
    host.removeAttribute("popover");
  },
  animate(host) {
    host.animate({ opacity: 0, width: 0 }, { fill: "forwards" });
  },
  // A shadow root loses its adopted style sheets when its host is adopted into another document.
  "move to another document"(host) {
    new DOMParser().parseFromString("", "text/html").body.append(host);
  },
  "show in a frame"(host) {
    const frame = document.body.appendChild(document.createElement("iframe"));
    frame.contentDocument?.body.append(host);
    host.showPopover();
  },
};

/** Expects exactly one visible card, which the pointer reaches. */
function expectOneCard(): void {
  expect(cardOfTest.name()).toBe(nameOf("dystonia"));
  expect(document.querySelectorAll(":popover-open")).toHaveLength(1);
  expect(cardOfTest.box().width).toBe(340);
  expect(getComputedStyle(host()).opacity).toBe("1");
  const { x, y } = centerOf(cardOfTest.box());
  expect(document.elementFromPoint(x, y)).toBe(host());
}

it("is the only thing that the page gets: one element without content, attributes or an open tree", async () => {
  await startPointing(page);
  const before = document.documentElement.outerHTML;
  await restOn("dystonia");
  expect(host().outerHTML).toBe('<div popover="manual"></div>');
  expect([host().shadowRoot, host().parentNode]).toEqual([null, document.documentElement]);
  contentState().card?.close();
  expect(document.documentElement.outerHTML).toBe(before);
});

it.each(Object.keys(manipulations))(
  "opens one visible card at the next rest although the page did this to its host: %s",
  async (name) => {
    await startPointing(page);
    await restOn("dystonia");
    expectOneCard();
    manipulations[name]?.(host());
    await movePointer(away);
    await passTime(1000);
    expect(cardOfTest.name()).toBeUndefined();
    await restOn("dystonia");
    expectOneCard();
  },
);

it("is inserted only once on a page that removes every inserted element", async () => {
  await startPointing(page);
  let removals = 0;
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      (node as Element).remove();
      removals++;
    }
  });
  observer.observe(document.documentElement, { childList: true });
  pageOfTest.afterTest(() => observer.disconnect());
  await restOn("dystonia");
  await passTime(5000);
  expect([removals, cardOfTest.name()]).toEqual([1, undefined]);
});

it("cancels clicks on a card that the page has hidden", async () => {
  const requests = await startPointing(page);
  await restOn("dystonia");
  const { controls, organizations } = viewOf({ forms: ["dystonia"], word: "dystonia" });
  await cardOfTest.press(controls.organizations);
  await expect.poll(() => cardOfTest.button(controls.organizations).ariaExpanded).toBe("true");
  const { length } = requests;
  const button = cardOfTest.button(organizations.showAll);
  document.documentElement.style.display = "none";
  button.click();
  expect(requests).toHaveLength(length);
  document.documentElement.style.display = "";
  await cardOfTest.press(button);
  expect(requests).toHaveLength(length + 1);
});

it("obeys no click of a script that has found a way into its tree", async () => {
  const requests = await startPointing(page);
  await restOn("dystonia");
  const { controls } = viewOf({ forms: ["dystonia"], word: "dystonia" });
  const button = cardOfTest.button(controls.organizations);
  const { length } = requests;
  button.click();
  button.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));
  await passTime(100);
  expect(requests).toHaveLength(length);
  expect(cardOfTest.button(controls.organizations).ariaExpanded).toBe("false");
  await cardOfTest.press(button);
  await expect.poll(() => cardOfTest.button(controls.organizations).ariaExpanded).toBe("true");
});

it("opens nothing when the page clicks and focuses it and sends it keys", async () => {
  const requests = await startPointing(page);
  await restOn("dystonia");
  const { length } = requests;
  host().click();
  host().focus();
  for (const type of ["keydown", "keypress", "keyup"])
    host().dispatchEvent(new KeyboardEvent(type, { key: "Enter", bubbles: true, composed: true }));
  for (const type of ["pointerdown", "pointerup", "mousedown", "mouseup", "click", "submit"])
    host().dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail: 1 }));
  await passTime(1000);
  expect(requests).toHaveLength(length);
});
