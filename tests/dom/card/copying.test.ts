import { expect, it, vi } from "vitest";
import { viewOf } from "../../tools/cardViews.ts";
import { cardOfTest } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { restOn } from "../tools/pointer.ts";
import { startPointing } from "../tools/startPointing.ts";

const view = viewOf({ forms: ["cervical-dystonia"], word: "spasmodic torticollis" });
const { controls } = view;
const page = "<p>It is spasmodic torticollis.</p>";

/** Has the browser refuse the Clipboard API. */
function refuseClipboard(): void {
  const refuse = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
  pageOfTest.afterTest(() => refuse.mockRestore());
}

it("copies its text", async () => {
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  pageOfTest.afterTest(() => write.mockRestore());
  await startPointing(page);
  await restOn("spasmodic torticollis");
  await cardOfTest.press(controls.more);
  await expect.poll(() => cardOfTest.root().querySelector("#lens-more")).not.toBeNull();
  await cardOfTest.press(controls.copy);
  await expect.poll(() => cardOfTest.find("[role=status]").textContent).toBe(controls.copied);
  expect(write.mock.calls).toEqual([[view.plainText]]);
  // Its name stays: screen readers would say a new one besides the status.
  cardOfTest.button(controls.copy);
});

it("copies its text where the Clipboard API is refused, and not what the page adds to a copy", async () => {
  refuseClipboard();
  let copied: ClipboardEvent | undefined;
  const onCopy = (event: ClipboardEvent) => {
    copied = event;
  };
  document.addEventListener("copy", onCopy);
  pageOfTest.afterTest(() => document.removeEventListener("copy", onCopy));
  await startPointing(page);
  await restOn("spasmodic torticollis");
  await cardOfTest.press(controls.more);
  await expect.poll(() => cardOfTest.root().querySelector("#lens-more")).not.toBeNull();
  await cardOfTest.press(controls.copy);
  await expect.poll(() => cardOfTest.find("[role=status]").textContent).toBe(controls.copied);
  expect(copied).toBeUndefined();
});

it("copies nothing that a listener of the page has added before", async () => {
  refuseClipboard();
  const onCopy = (event: ClipboardEvent) => event.clipboardData?.setData("text/html", "<b>of the page</b>");
  window.addEventListener("copy", onCopy, { capture: true });
  const setData = DataTransfer.prototype.setData;
  const types: string[][] = [];
  DataTransfer.prototype.setData = function (this: DataTransfer, ...args) {
    setData.apply(this, args);
    types.push([...this.types]);
  };
  pageOfTest.afterTest(() => {
    window.removeEventListener("copy", onCopy, { capture: true });
    DataTransfer.prototype.setData = setData;
  });
  await startPointing(page);
  await restOn("spasmodic torticollis");
  await cardOfTest.press(controls.more);
  await expect.poll(() => cardOfTest.root().querySelector("#lens-more")).not.toBeNull();
  await cardOfTest.press(controls.copy);
  await expect.poll(() => cardOfTest.find("[role=status]").textContent).toBe(controls.copied);
  expect(types).toEqual([["text/html"], ["text/plain"]]);
});

it("says when it cannot be copied", async () => {
  refuseClipboard();
  const command = vi.spyOn(document, "execCommand").mockReturnValue(false);
  pageOfTest.afterTest(() => command.mockRestore());
  await startPointing(page);
  await restOn("spasmodic torticollis");
  await cardOfTest.press(controls.more);
  await expect.poll(() => cardOfTest.root().querySelector("#lens-more")).not.toBeNull();
  await cardOfTest.press(controls.copy);
  await expect.poll(() => cardOfTest.find("[role=status]").textContent).toBe(controls.copyFailed);
  expect(cardOfTest.find("[role=status]").checkVisibility()).toBe(true);
});
