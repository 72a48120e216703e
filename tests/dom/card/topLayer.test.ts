import { expect, it, onTestFinished } from "vitest";
import { commands } from "vitest/browser";
import { contentState } from "../../../entrypoints/dom/contentState.ts";
import { nameOf, viewOf } from "../../tools/cardViews.ts";
import { cardOfTest, centerOf } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { movePointer, restOn } from "../tools/pointer.ts";
import { startPointing } from "../tools/startPointing.ts";
import { passTime } from "../tools/time.ts";

const { controls } = viewOf({ forms: ["blepharospasm"], word: "blepharospasm" });
const { find } = pageOfTest;

/** Expects that the pointer reaches the open card: presses its pin. */
async function expectReachable(): Promise<void> {
  await cardOfTest.press(controls.pin);
  await expect.poll(() => cardOfTest.button(controls.pin).ariaPressed).toBe("true");
}

it("can be used above a modal dialog, which stays open", async () => {
  await startPointing("<p>Behind it: dystonia.</p><dialog><p>It is blepharospasm.</p></dialog>");
  const dialog = find("dialog") as HTMLDialogElement;
  dialog.showModal();
  await restOn("blepharospasm");
  await movePointer(centerOf(cardOfTest.box()));
  await passTime(5000);
  await expectReachable();
  await commands.pressKeys(["Escape"]);
  await cardOfTest.waitForNone();
  expect(dialog.open).toBe(true);
  await commands.pressKeys(["Escape"]);
  await expect.poll(() => dialog.open).toBe(false);
});

it("can be used above a popover, which a press on the card does not close", async () => {
  await startPointing('<p popover="auto">It is blepharospasm.</p>');
  find("p").showPopover();
  await restOn("blepharospasm");
  await expectReachable();
  expect(find("p").matches(":popover-open")).toBe(true);
});

it("can be used above a dialog of the page's own that cancels presses outside it", async () => {
  await startPointing('<section role="dialog" aria-modal="true"><p>It is blepharospasm.</p></section>');
  const dialog = find("section");
  const cancel = (event: Event) => {
    if (dialog.contains(event.target as Node)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ["mousedown", "click"]) {
    document.addEventListener(type, cancel, true);
    pageOfTest.afterTest(() => document.removeEventListener(type, cancel, true));
  }
  await restOn("blepharospasm");
  await expectReachable();
});

it("is outside a dialog of the page's own whose layout it would change", async () => {
  pageOfTest.addStyle(
    "section { position: fixed; top: 200px } section > :not(:last-child) { margin-bottom: 40px }",
  );
  await startPointing('<section role="dialog" aria-modal="true"><p>It is blepharospasm.</p></section>');
  const { height } = find("section").getBoundingClientRect();
  await restOn("blepharospasm");
  expect(find("section").getBoundingClientRect().height).toBe(height);
  expect(contentState().card?.host.parentNode).toBe(document.documentElement);
});

it("can be used above an element in fullscreen", async () => {
  await startPointing("<p>It is blepharospasm.</p><button>Fullscreen</button>");
  onTestFinished(async () => {
    if (document.fullscreenElement) await document.exitFullscreen();
  });
  find("button").onclick = () => document.body.requestFullscreen();
  await commands.pressPointer(centerOf(find("button").getBoundingClientRect()));
  await expect.poll(() => document.fullscreenElement).toBe(document.body);
  await restOn("blepharospasm");
  await expectReachable();
});

it("returns to the front when a modal dialog opens over it", async () => {
  await startPointing("<p>It is blepharospasm.</p>");
  await restOn("blepharospasm");
  pageOfTest.append('<dialog style="margin: 0; inset: auto 0 0 auto">A dialog above the page</dialog>');
  (find("dialog") as HTMLDialogElement).showModal();
  await expect.poll(() => find("dialog").contains(contentState().card?.host ?? null)).toBe(true);
  await expectReachable();
});

it("closes when the page covers it again and again", async () => {
  await startPointing("<p>It is blepharospasm.</p>");
  await restOn("blepharospasm");
  let covers = 0;
  const cover = () => {
    covers++;
    pageOfTest.append('<div class="cover" popover="manual">A cover</div>');
    ([...document.querySelectorAll<HTMLElement>(".cover")].at(-1) as HTMLElement).showPopover();
  };
  const coverAgain = (event: Event) => {
    const { newState, target } = event as ToggleEvent;
    if (newState === "open" && target === contentState().card?.host) cover();
  };
  document.addEventListener("toggle", coverAgain, true);
  pageOfTest.afterTest(() => document.removeEventListener("toggle", coverAgain, true));
  cover();
  await cardOfTest.waitForNone();
  expect(covers).toBeGreaterThan(2);
  expect(covers).toBeLessThanOrEqual(6);
});

it("is outside a dialog that is not modal", async () => {
  await startPointing("<p>It is blepharospasm.</p><dialog>It is open.</dialog>");
  (find("dialog") as HTMLDialogElement).show();
  await restOn("blepharospasm");
  expect(contentState().card?.host.parentNode).toBe(document.documentElement);
  expect(cardOfTest.name()).toBe(nameOf("blepharospasm"));
});
