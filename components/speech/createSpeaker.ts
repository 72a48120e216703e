import type { LocalizedText } from "../../data/views/CardView.ts";

/**
 * What a speaker does. `busy`: it did not begin, because the page itself speaks. `failed`: the browser reported an error.
 */
export type SpeakerState = "idle" | "speaking" | "paused" | "busy" | "failed";

/** Reads texts aloud, one sentence after the other. */
export interface Speaker {
  /** Begins to read, at the normal speed with a `rate` of 1. Stops another speaker of this page. */
  read(texts: readonly LocalizedText[], rate: number): void;
  pause(): void;
  resume(): void;
  stop(): void;
}

/** The speaker of this page that speaks or is paused. */
let active: Speaker | undefined;

/** Stops the speaker that speaks or is paused, and returns whether there was one. */
export function stopSpeaking(): boolean {
  const wasSpeaking = active !== undefined;
  active?.stop();
  return wasSpeaking;
}

/**
 * Returns the voice on this device for a language, of the same region if there is one. Voices of a service on the network
 * are left out: they would send the text to it.
 */
export function localVoice(lang: string): SpeechSynthesisVoice | undefined {
  const wanted = lang.toLowerCase();
  const [language] = wanted.split("-");
  const voices = synthesis()
    ?.getVoices()
    .filter((voice) => voice.localService && tagOf(voice).split("-")[0] === language);
  return (
    voices?.find((voice) => tagOf(voice) === wanted) ?? voices?.find((voice) => voice.default) ?? voices?.[0]
  );
}

/** Calls `onChange` when the browser has loaded its voices, until the signal is aborted. */
export function followVoices(onChange: () => void, signal: AbortSignal): void {
  synthesis()?.addEventListener("voiceschanged", onChange, { signal });
}

/** Returns a speaker that passes each of its states to `onState`. */
export function createSpeaker(onState: (state: SpeakerState) => void): Speaker {
  let current: AbortController | undefined;

  const end = (state: SpeakerState) => {
    current?.abort();
    current = undefined;
    if (active === speaker) active = undefined;
    onState(state);
  };

  const speaker: Speaker = {
    read(texts, rate) {
      stopSpeaking();
      const speech = synthesis();
      // All scripts of a page share one queue, and `cancel` empties it: leave it alone while the page uses it.
      if (!speech || speech.speaking || speech.pending || speech.paused) {
        onState(speech ? "busy" : "failed");
        return;
      }
      current = new AbortController();
      active = speaker;
      // The page is left, or goes to the back-forward cache.
      addEventListener("pagehide", speaker.stop, { signal: current.signal });
      onState("speaking");
      speak(sentencesOf(texts), rate, current.signal, end);
    },
    pause() {
      if (!current) return;
      synthesis()?.pause();
      onState("paused");
    },
    resume() {
      if (!current) return;
      synthesis()?.resume();
      onState("speaking");
    },
    stop() {
      if (!current) return;
      const speech = synthesis();
      end("idle");
      speech?.cancel();
      // A paused queue would hold back the next text of the page as well.
      speech?.resume();
    },
  };
  return speaker;
}

/**
 * Speaks the sentences one after the other. Only one is in the browser's queue at a time: some engines stop in the middle
 * of a long text.
 */
function speak(
  sentences: readonly LocalizedText[],
  rate: number,
  signal: AbortSignal,
  onEnd: (state: SpeakerState) => void,
): void {
  const [sentence, ...rest] = sentences;
  const voice = sentence && localVoice(sentence.lang);
  if (!voice) {
    onEnd(sentence ? "failed" : "idle");
    return;
  }
  const utterance = new SpeechSynthesisUtterance(sentence.text);
  Object.assign(utterance, { voice, lang: sentence.lang, rate });
  utterance.addEventListener("end", () => speak(rest, rate, signal, onEnd), { signal });
  utterance.addEventListener("error", () => onEnd("failed"), { signal });
  synthesis()?.speak(utterance);
}

/** Returns the texts divided into sentences. */
function sentencesOf(texts: readonly LocalizedText[]): LocalizedText[] {
  return texts.flatMap(({ text, lang }) =>
    [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)]
      .map(({ segment }) => ({ text: segment.trim(), lang }))
      .filter((sentence) => sentence.text !== ""),
  );
}

/** Returns the language of a voice, BCP 47. Android writes "en_US". */
function tagOf({ lang }: SpeechSynthesisVoice): string {
  return lang.replaceAll("_", "-").toLowerCase();
}

/** Returns the browser's speech; undefined in browsers without it. */
function synthesis(): SpeechSynthesis | undefined {
  return (globalThis as Partial<typeof globalThis>).speechSynthesis;
}
