import { useEffect, useMemo, useState } from "preact/hooks";
import type { LocalizedText } from "../../data/views/CardView.ts";
import type { ReadAloudLabels } from "../../data/views/toReadAloudLabels.ts";
import { Icon } from "../ui/Icon.tsx";
import { createSpeaker, followVoices, localVoice, type SpeakerState, stopSpeaking } from "./createSpeaker.ts";

interface ReadAloudProps {
  texts: readonly LocalizedText[];
  /** The speed in percent of the normal one. */
  rate: number;
  labels: ReadAloudLabels;
}

/**
 * Renders a button that reads the texts aloud, and while it does so one that stops. The first button keeps its place and
 * the focus: it becomes "Pause", then "Resume". Renders nothing when this device has no voice for one of the languages.
 * Escape stops the reading, and nothing else.
 */
export function ReadAloud({ texts, rate, labels }: ReadAloudProps) {
  const hasVoices = useLocalVoices(texts);
  const [state, setState] = useState<SpeakerState>("idle");
  const speaker = useMemo(() => createSpeaker(setState), []);
  useEffect(() => speaker.stop, [speaker]);
  const isSpeaking = state === "speaking" || state === "paused";
  useEscape(isSpeaking);
  if (!hasVoices) return null;

  const { text, icon, act } = {
    speaking: { text: labels.pause, icon: "pause", act: speaker.pause },
    paused: { text: labels.resume, icon: "speaker", act: speaker.resume },
    idle: { text: labels.read, icon: "speaker", act: () => speaker.read(texts, rate / 100) },
  }[isSpeaking ? state : "idle"] as { text: string; icon: "pause" | "speaker"; act: () => void };
  return (
    <>
      <button type="button" class="lens-button" data-action="read-aloud" onClick={act}>
        <Icon name={icon} />
        {text}
      </button>
      {isSpeaking && (
        <button type="button" class="lens-button" data-action="stop-speaking" onClick={speaker.stop}>
          <Icon name="stop" />
          {labels.stop}
        </button>
      )}
      <p role="status" class={state === "busy" || state === "failed" ? "lens-remark" : "lens-unseen"}>
        {state === "busy" && labels.busy}
        {state === "failed" && labels.failed}
      </p>
    </>
  );
}

/** Returns whether this device has a voice for each language of the texts. */
function useLocalVoices(texts: readonly LocalizedText[]): boolean {
  const [, setChangeCount] = useState(0);
  useEffect(() => {
    const stopping = new AbortController();
    followVoices(() => setChangeCount((count) => count + 1), stopping.signal);
    return () => stopping.abort();
  }, []);
  return texts.every(({ lang }) => localVoice(lang) !== undefined);
}

/** Stops the reading at Escape. The key does nothing else then: it neither closes a popup nor reaches the page. */
function useEscape(isSpeaking: boolean): void {
  useEffect(() => {
    if (!isSpeaking) return;
    const stopping = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing || !event.isTrusted || !stopSpeaking()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener("keydown", onKeyDown, { capture: true, signal: stopping.signal });
    return () => stopping.abort();
  }, [isSpeaking]);
}
