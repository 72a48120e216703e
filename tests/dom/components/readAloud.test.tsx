import { render } from "preact";
import { expect, it, vi } from "vitest";
import { commands } from "vitest/browser";
import { ReadAloud } from "../../../components/speech/ReadAloud.tsx";
import { toReadAloudLabels } from "../../../data/views/toReadAloudLabels.ts";
import style from "../../../entrypoints/popup/page.css?inline";
import { english } from "../../tools/english.ts";
import {
  deviceVoice,
  FakeSpeech,
  FakeUtterance,
  type FakeVoice,
  networkVoice,
} from "../../tools/fakeSpeech.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { click, find, findAll, rendered, renderPage } from "../tools/renderPage.tsx";

/** Renders the control in a browser with these voices. */
async function open(...voices: FakeVoice[]): Promise<FakeSpeech> {
  const speech = new FakeSpeech(voices);
  vi.stubGlobal("speechSynthesis", speech);
  vi.stubGlobal("SpeechSynthesisUtterance", FakeUtterance);
  pageOfTest.afterTest(() => vi.unstubAllGlobals());
  renderPage(
    <ReadAloud
      texts={[{ text: "It is dystonia. The cause is not known.", lang: "en" }]}
      rate={125}
      labels={toReadAloudLabels(english)}
    />,
    style,
  );
  await rendered();
  return speech;
}

const buttons = () => findAll("button").map((button) => button.textContent);
const press = async () => {
  find("button").focus();
  await click("button");
};

it("has no button without a voice on this device", async () => {
  await open();
  expect(buttons()).toEqual([]);
});

it("has no button when all voices are services on the network", async () => {
  await open(networkVoice("en-US"));
  expect(buttons()).toEqual([]);
});

it("has no button when no voice speaks the language", async () => {
  await open(deviceVoice("de-DE"));
  expect(buttons()).toEqual([]);
});

it("has a button as soon as the browser has loaded its voices", async () => {
  const speech = await open();
  speech.load([deviceVoice("en-US")]);
  await rendered();
  expect(buttons()).toEqual(["Read aloud"]);
});

it("reads, pauses, goes on and stops; the first button keeps the focus", async () => {
  const speech = await open(deviceVoice("en-US"));
  await press();
  expect(buttons()).toEqual(["Pause", "Stop"]);
  expect(speech.queue.map(({ text, rate }) => [text, rate])).toEqual([["It is dystonia.", 1.25]]);
  await click("button");
  expect([buttons(), speech.paused]).toEqual([["Go on reading", "Stop"], true]);
  await click("button");
  expect([buttons(), speech.paused]).toEqual([["Pause", "Stop"], false]);
  expect(document.activeElement).toBe(find("button"));
  await click("[data-action=stop-speaking]");
  expect([buttons(), speech.speaking]).toEqual([["Read aloud"], false]);
});

it("keeps the first button where it is, and the other one away from there", async () => {
  await open(deviceVoice("en-US"));
  const boxOf = (selector: string) => find(selector).getBoundingClientRect();
  const before = boxOf("button");
  await press();
  for (const _ of ["speaking", "paused"]) {
    const { left, top, right } = boxOf("button");
    expect([left, top, right]).toEqual([before.left, before.top, before.right]);
    expect(boxOf("[data-action=stop-speaking]").left).toBeGreaterThan(right);
    await click("button");
  }
});

it("returns to the first state at the end", async () => {
  const speech = await open(deviceVoice("en-US"));
  await press();
  speech.endSentence();
  speech.endSentence();
  await rendered();
  expect([buttons(), find("[role=status]").textContent]).toEqual([["Read aloud"], ""]);
});

it("stops at Escape, which then does nothing else", async () => {
  const speech = await open(deviceVoice("en-US"));
  const escapes: string[] = [];
  const listening = new AbortController();
  pageOfTest.afterTest(() => listening.abort());
  addEventListener("keydown", ({ key }) => escapes.push(key), { signal: listening.signal });
  await press();
  await commands.pressKeys(["Escape"]);
  await rendered();
  expect([buttons(), speech.speaking, escapes]).toEqual([["Read aloud"], false, []]);
  await commands.pressKeys(["Escape"]);
  expect(escapes).toEqual(["Escape"]);
});

it("stops when it is removed", async () => {
  const speech = await open(deviceVoice("en-US"));
  await press();
  render(null, document.body);
  await rendered();
  expect(speech.speaking).toBe(false);
});

it("says why nothing is heard", async () => {
  const speech = await open(deviceVoice("en-US"));
  speech.speak(new FakeUtterance("The page reads itself aloud."));
  await press();
  expect(find("[role=status]").textContent).toBe(english.t("speech.busy"));
  expect(buttons()).toEqual(["Read aloud"]);
});
