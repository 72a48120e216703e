import { beforeEach, expect, it, vi } from "vitest";
import { BlankFrames } from "../../../entrypoints/detector/BlankFrames.ts";
import { extensionApi } from "../../../entrypoints/dom/runtime.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";

const sendMessage = vi.fn(async (_request: unknown) => undefined);

beforeEach(() => {
  sendMessage.mockClear();
  Object.assign(extensionApi().runtime, { sendMessage });
});

async function watch(html: string): Promise<HTMLIFrameElement> {
  pageOfTest.show(html);
  // The detector watches the frames of a page that is loaded.
  const object = document.querySelector("object");
  if (object) await new Promise((resolve) => object.addEventListener("load", resolve));
  const frames = new BlankFrames();
  pageOfTest.afterTest(() => frames.stop());
  frames.watch([document]);
  return pageOfTest.find("iframe, object") as HTMLIFrameElement;
}

const expectRequests = (count = 1) =>
  expect
    .poll(() => sendMessage.mock.calls)
    .toEqual(Array.from({ length: count }, () => [{ type: "start-frames" }]));

async function expectNoRequest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(sendMessage).not.toHaveBeenCalled();
}

it.each([
  ["with srcdoc", "<iframe srcdoc='<p>Bread.'></iframe>"],
  ["with a sandbox", "<iframe sandbox></iframe>"],
  ["with data:", "<iframe src='data:text/html,Bread.'></iframe>"],
  ["that is an object with data:", "<object data='data:text/html,Bread.' width=300 height=100></object>"],
])("requests the detector for a frame %s", async (_which, html) => {
  await watch(html);
  await expectRequests();
});

it.each([
  ["with an address", "<iframe src='/'></iframe>"],
  ["that is empty", "<iframe></iframe>"],
  ["that is hidden", "<iframe hidden srcdoc='<p>Bread.'></iframe>"],
  ["that is too small for a word", "<iframe style='width: 1px; height: 1px' srcdoc='<p>Bread.'></iframe>"],
  ["that is an object without a document", "<object data='data:image/svg+xml,<svg/>' width=300></object>"],
])("requests nothing for a frame %s", async (_which, html) => {
  await watch(html);
  await expectNoRequest();
});

it("requests the detector when an empty frame has got text, and nothing as long as it has none", async () => {
  const frame = await watch("<iframe></iframe>");
  await expectNoRequest();
  // Firefox replaces the first document of a frame.
  const body = () => frame.contentDocument?.body;
  await expect.poll(body).toBeTruthy();
  body()?.append(document.createElement("script"));
  await expectNoRequest();
  body()?.append("Bread.");
  await expectRequests();
});

it("requests the detector for each document with text that is loaded", async () => {
  const frame = await watch("<iframe></iframe>");
  await expectNoRequest();
  for (const count of [1, 2]) {
    frame.srcdoc = `<p>Bread ${count}.`;
    await expectRequests(count);
  }
});
