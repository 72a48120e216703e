/** The fields of a `SpeechSynthesisVoice` that the extension reads. */
export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** Returns a voice on this device. */
export function deviceVoice(lang: string, name = lang): FakeVoice {
  return { name, lang, localService: true, default: false };
}

/** Returns a voice of a service on the network. */
export function networkVoice(lang: string): FakeVoice {
  return { name: `${lang} online`, lang, localService: false, default: true };
}

/** Stands in for `SpeechSynthesisUtterance`, whose `voice` accepts only voices of the browser. */
export class FakeUtterance extends EventTarget {
  voice: FakeVoice | undefined;
  lang = "";
  rate = 1;
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** Stands in for `speechSynthesis`. Nothing is heard, and a text ends only with `endSentence`. */
export class FakeSpeech extends EventTarget {
  paused = false;
  /** The texts that wait or are spoken. */
  readonly queue: FakeUtterance[] = [];
  /** All texts that were ever added to the queue. */
  readonly spoken: FakeUtterance[] = [];
  cancelCount = 0;
  private voices: readonly FakeVoice[];

  constructor(voices: readonly FakeVoice[]) {
    super();
    this.voices = voices;
  }

  get speaking(): boolean {
    return this.queue.length > 0;
  }

  get pending(): boolean {
    return this.queue.length > 1;
  }

  getVoices(): readonly FakeVoice[] {
    return this.voices;
  }

  speak(utterance: FakeUtterance): void {
    this.queue.push(utterance);
    this.spoken.push(utterance);
  }

  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
  }

  cancel(): void {
    this.cancelCount++;
    for (const utterance of this.queue.splice(0)) utterance.dispatchEvent(new Event("error"));
  }

  /** Ends the text that is spoken now. */
  endSentence(event = "end"): void {
    this.queue.shift()?.dispatchEvent(new Event(event));
  }

  /** The browser has loaded these voices. */
  load(voices: readonly FakeVoice[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event("voiceschanged"));
  }
}
