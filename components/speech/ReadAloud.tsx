import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { LocalizedText } from "../../data/views/CardView.ts";
import type { ReadAloudLabels } from "../../data/views/toReadAloudLabels.ts";
import { Icon } from "../ui/Icon.tsx";
import { createSpeaker, followVoices, localVoice, type SpeakerState, stopSpeaking } from "./createSpeaker.ts";

interface ReadAloudProps {
  texts: readonly LocalizedText[];
  /** The speed in percent of the normal one. */
  rate: number;
  labels: ReadAloudLabels;
  /** `tool`: an icon in the bar of a card, with the button that stops before it. */
  look?: "button" | "tool";
}

/**
 * Renders a button that reads the texts aloud, and while it does so one that stops. The first button keeps its place and
 * the focus: it becomes "Pause", then "Resume". Renders nothing when this device has no voice for one of the languages.
 * Escape stops the reading, and nothing else.
 */
export function ReadAloud({ texts, rate, labels, look = "button" }: ReadAloudProps) {
  const hasVoices = useLocalVoices(texts);
  const [state, setState] = useState<SpeakerState>("idle");
  const speaker = useMemo(() => createSpeaker(setState), []);
  useLayoutEffect(() => speaker.stop, [speaker]);
  const isSpeaking = state === "speaking" || state === "paused";
  useStopKey(isSpeaking);
  if (!hasVoices) return null;

  const { text, icon, act } = {
    speaking: { text: labels.pause, icon: "pause", act: speaker.pause },
    paused: { text: labels.resume, icon: "speaker", act: speaker.resume },
    idle: { text: labels.read, icon: "speaker", act: () => speaker.read(texts, rate / 100) },
  }[isSpeaking ? state : "idle"] as { text: string; icon: "pause" | "speaker"; act: () => void };
  const stop = isSpeaking && (
    <SpeechButton look={look} action="stop-speaking" icon="stop" text={labels.stop} onClick={speaker.stop} />
  );
  const main = <SpeechButton look={look} action="read-aloud" icon={icon} text={text} onClick={act} />;
  return (
    <>
      {look === "tool" ? (
        <>
          {stop}
          {main}
        </>
      ) : (
        <div class="lens-speech">
          {main}
          {stop}
        </div>
      )}
      <p role="status" class={state === "busy" || state === "failed" ? "lens-remark" : "lens-unseen"}>
        {state === "busy" && labels.busy}
        {state === "failed" && labels.failed}
      </p>
    </>
  );
}

interface SpeechButtonProps {
  look: "button" | "tool";
  action: string;
  icon: "pause" | "speaker" | "stop";
  text: string;
  onClick: () => void;
}

function SpeechButton({ look, action, icon, text, onClick }: SpeechButtonProps) {
  const isTool = look === "tool";
  return (
    <button
      type="button"
      class={isTool ? "lens-tool" : "lens-button"}
      data-action={action}
      aria-label={isTool ? text : undefined}
      title={isTool ? text : undefined}
      onClick={onClick}
    >
      <Icon name={icon} />
      {!isTool && text}
    </button>
  );
}

/** Returns whether this device has a voice for each language of the texts. */
function useLocalVoices(texts: readonly LocalizedText[]): boolean {
  const [, setChangeCount] = useState(0);
  useLayoutEffect(() => {
    const stopping = new AbortController();
    followVoices(() => setChangeCount((count) => count + 1), stopping.signal);
    return () => stopping.abort();
  }, []);
  return texts.every(({ lang }) => localVoice(lang) !== undefined);
}

/** Stops the reading at Escape. The key does nothing else then: it neither closes a popup nor reaches the page. */
function useStopKey(isSpeaking: boolean): void {
  useLayoutEffect(() => {
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
