import { useState } from "preact/hooks";
import { useTranslator } from "../ui/Text.tsx";

interface HandoutRoomProps {
  room: "noticed" | "questions" | "said";
  /** Ruled lines, for a pen. */
  lines: number;
}

/**
 * Room for notes under a heading. Writing by hand is hard for many readers: what they type here is printed above the
 * ruled lines. It is kept nowhere.
 */
export function HandoutRoom({ room, lines }: HandoutRoomProps) {
  const { t } = useTranslator();
  const [typed, setTyped] = useState("");
  return (
    <section class="lens-sheet-room" aria-labelledby={`sheet-${room}`} data-room={room} data-whole>
      <h3 id={`sheet-${room}`}>{t(`handout.${room}`)}</h3>
      <textarea
        class="lens-input lens-sheet-field"
        aria-labelledby={`sheet-${room}`}
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {/* A field would print only the part of its text that is in view. */}
      {typed.trim() && (
        <p class="lens-sheet-typed" aria-hidden="true" dir="auto">
          {typed.trim()}
        </p>
      )}
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} class="lens-sheet-line" />
      ))}
    </section>
  );
}
