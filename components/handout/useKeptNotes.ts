import { useEffect, useRef, useState } from "preact/hooks";
import { type NoteSection, noteSections } from "../../data/own/bounds.ts";
import { mergeTexts } from "../../data/own/mergeTexts.ts";
import type { ChangeResult } from "../../data/own/OwnChange.ts";
import type { OwnDataProps } from "../own/OwnDataProps.ts";
import { type HandoutNotes, noNotes } from "./HandoutNotes.tsx";

/** Time without a key press after which notes are stored, so that not each letter is written to the disk. */
const STORE_DELAY_MS = 400;

interface KeptNotes {
  readonly notes: HandoutNotes;
  readonly isKept: boolean;
  /** How the last change of kept notes ended; undefined while one is going on, and before the first one. */
  readonly lastResult: ChangeResult | undefined;
  readonly setNotes: (changed: Partial<HandoutNotes>) => void;
  readonly setKept: (isKept: boolean) => void;
}

/** Returns the notes of the handout, which are stored after each change if the reader has them kept. */
export function useKeptNotes({ answer, onChange }: OwnDataProps): KeptNotes {
  const [notes, showNotes] = useState(noNotes);
  const [lastResult, setLastResult] = useState<ChangeResult>();
  /** What is typed, and what of it is stored as far as this page knows. */
  const typed = useRef(noNotes);
  const known = useRef(noNotes);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stored = answer?.status === "ready" ? answer.data.notes : undefined;
  const isKept = stored !== undefined;

  const show = (changed: Partial<HandoutNotes>) => {
    typed.current = { ...typed.current, ...changed };
    showNotes(typed.current);
  };
  /** Takes over what is stored, together with what was typed since `sent`. */
  const follow = (section: NoteSection, text: string, sent: string) => {
    known.current = { ...known.current, [section]: text };
    show({ [section]: mergeTexts(sent, text, typed.current[section]) });
  };
  const store = async (section: NoteSection) => {
    const sent = typed.current[section];
    const before = known.current[section];
    if (sent === before) return;
    const result = await onChange({ kind: "put-note", section, before, text: sent });
    setLastResult(result);
    if (result.status === "done") follow(section, result.data.notes?.[section] ?? sent, sent);
  };
  const storeAll = async () => {
    clearTimeout(timer.current);
    for (const section of noteSections) await store(section);
  };

  // Another window may have changed them; a section that was typed here since then is merged when it is stored.
  useEffect(() => {
    if (!stored) return;
    for (const section of noteSections)
      if (typed.current[section] === known.current[section])
        follow(section, stored[section], typed.current[section]);
  }, [stored]);
  // The page may close before the delay is over.
  useEffect(() => {
    if (!isKept) return;
    const stopping = new AbortController();
    addEventListener("pagehide", () => void storeAll(), { signal: stopping.signal });
    return () => stopping.abort();
  });

  return {
    notes,
    isKept,
    lastResult,
    setNotes(changed) {
      show(changed);
      if (!isKept) return;
      setLastResult(undefined);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void storeAll(), STORE_DELAY_MS);
    },
    async setKept(isKept) {
      known.current = noNotes;
      const result = await onChange({ kind: isKept ? "keep-notes" : "forget-notes" });
      setLastResult(result);
      if (isKept && result.status === "done") await storeAll();
    },
  };
}
