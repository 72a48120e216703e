import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import {
  createSpeaker,
  localVoice,
  type SpeakerState,
  stopSpeaking,
} from "../../../components/speech/createSpeaker.ts";
import {
  deviceVoice,
  FakeSpeech,
  FakeUtterance,
  type FakeVoice,
  networkVoice,
} from "../../tools/fakeSpeech.ts";

const page = new EventTarget();

beforeEach(() => {
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  return () => vi.unstubAllGlobals();
});

/** Gives the browser these voices until the test ends. */
function startSpeech(...voices: FakeVoice[]): FakeSpeech {
  const speech = new FakeSpeech(voices);
  vi.stubGlobal("speechSynthesis", speech);
  vi.stubGlobal("SpeechSynthesisUtterance", FakeUtterance);
  onTestFinished(() => void stopSpeaking());
  return speech;
}

/** Returns a speaker and the states that it has passed. */
function startSpeaker() {
  const states: SpeakerState[] = [];
  return { states, ...createSpeaker((state) => states.push(state)) };
}

const english = (text: string) => [{ text, lang: "en" }];

describe("the voice for a language", () => {
  it.each([
    ["en-GB", ["en-US", "en-GB"], "en-GB"],
    ["en", ["de-DE", "en-US"], "en-US"],
    ["pt-BR", ["pt-PT"], "pt-PT"],
    ["en-US", ["en_US"], "en_US"],
    ["en", ["enm-GB"], undefined],
    ["de", [], undefined],
  ])("%s among %j is %s", (lang, voices, expected) => {
    startSpeech(...voices.map((voice) => deviceVoice(voice)));
    expect(localVoice(lang)?.lang).toBe(expected);
  });

  it("is never one of a service on the network", () => {
    startSpeech(networkVoice("en-US"), deviceVoice("en-AU"));
    expect(localVoice("en-US")?.name).toBe("en-AU");
  });

  it("is missing in a browser without speech", () => {
    vi.stubGlobal("speechSynthesis", undefined);
    expect(localVoice("en")).toBeUndefined();
  });
});

describe("a speaker", () => {
  it("reads sentence after sentence, each in the voice of its language", () => {
    const speech = startSpeech(deviceVoice("en-US"), deviceVoice("de-DE"));
    const { states, read } = startSpeaker();
    read(
      [
        { text: "It is dystonia. The cause is not known.", lang: "en" },
        { text: "Es ist eine Dystonie.", lang: "de" },
      ],
      1.25,
    );
    expect(speech.queue).toHaveLength(1);
    for (let sentence = 0; sentence < 3; sentence++) speech.endSentence();
    expect(speech.spoken.map(({ text, lang, rate, voice }) => [text, lang, rate, voice?.lang])).toEqual([
      ["It is dystonia.", "en", 1.25, "en-US"],
      ["The cause is not known.", "en", 1.25, "en-US"],
      ["Es ist eine Dystonie.", "de", 1.25, "de-DE"],
    ]);
    expect(states).toEqual(["speaking", "idle"]);
  });

  it("pauses, goes on and stops", () => {
    const speech = startSpeech(deviceVoice("en"));
    const { states, read, pause, resume, stop } = startSpeaker();
    read(english("One. Two."), 1);
    pause();
    expect(speech.paused).toBe(true);
    resume();
    expect(speech.paused).toBe(false);
    pause();
    stop();
    expect([speech.paused, speech.queue.length]).toEqual([false, 0]);
    expect(states).toEqual(["speaking", "paused", "speaking", "paused", "idle"]);
    expect(speech.spoken).toHaveLength(1);
  });

  it("leaves the speech of the page alone", () => {
    const speech = startSpeech(deviceVoice("en"));
    speech.speak(new FakeUtterance("The page reads itself aloud."));
    const { states, read, stop } = startSpeaker();
    read(english("It is dystonia."), 1);
    stop();
    expect(states).toEqual(["busy"]);
    expect([speech.queue.length, speech.cancelCount]).toEqual([1, 0]);
  });

  it("stops when the page is left", () => {
    const speech = startSpeech(deviceVoice("en"));
    const { states, read } = startSpeaker();
    read(english("One. Two."), 1);
    page.dispatchEvent(new Event("pagehide"));
    expect(states).toEqual(["speaking", "idle"]);
    expect(speech.speaking).toBe(false);
  });

  it("stops when another one begins", () => {
    const speech = startSpeech(deviceVoice("en"));
    const [first, second] = [startSpeaker(), startSpeaker()];
    first.read(english("One. Two."), 1);
    second.read(english("Three."), 1);
    expect([first.states, second.states]).toEqual([["speaking", "idle"], ["speaking"]]);
    expect(speech.queue.map(({ text }) => text)).toEqual(["Three."]);
  });

  it("says that it failed, and can be started again", () => {
    const speech = startSpeech(deviceVoice("en"));
    const { states, read } = startSpeaker();
    read(english("One. Two."), 1);
    speech.endSentence("error");
    read(english("One."), 1);
    expect(states).toEqual(["speaking", "failed", "speaking"]);
  });

  it("fails when the voice of a language is gone", () => {
    const speech = startSpeech(deviceVoice("en"));
    const { states, read } = startSpeaker();
    read(english("One. Two."), 1);
    speech.load([]);
    speech.endSentence();
    expect(states).toEqual(["speaking", "failed"]);
  });

  it("reports to stopSpeaking whether it was speaking", () => {
    startSpeech(deviceVoice("en"));
    expect(stopSpeaking()).toBe(false);
    const { read, pause } = startSpeaker();
    read(english("One."), 1);
    pause();
    expect([stopSpeaking(), stopSpeaking()]).toEqual([true, false]);
  });
});
