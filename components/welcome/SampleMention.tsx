import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import type { CardView } from "../../data/views/CardView.ts";
import { FormCard } from "../card/FormCard.tsx";
import { highlightSampleStyle } from "../ui/highlightSampleStyle.ts";
import { useTranslator } from "../ui/Text.tsx";

interface SampleMentionProps {
  looks: Pick<Settings["marks"], "style" | "color">;
  /** How long the pointer rests before the card opens, in milliseconds; undefined where only a press opens it. */
  restMs: number | undefined;
  readCardView: () => Promise<CardView>;
  onOrganizations: () => void;
}

/** A sentence with a mention to try: its mark is a button here, so that the keyboard reaches it. */
export function SampleMention({ looks, restMs, readCardView, onOrganizations }: SampleMentionProps) {
  const { t } = useTranslator();
  const [view, setView] = useState<CardView | "failed">();
  const mark = useRef<HTMLButtonElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const rest = () => clearTimeout(timer.current);
  useEffect(() => rest, []);
  const open = () => readCardView().then(setView, () => setView("failed"));
  const close = () => {
    setView(undefined);
    mark.current?.focus();
  };
  useLayoutEffect(() => {
    if (!view) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") close();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [view]);
  return (
    <div class="lens-try">
      <p class="lens-text lens-try-text">
        {t("welcome.sample.before")}
        <button
          ref={mark}
          type="button"
          class="lens-try-mark"
          aria-expanded={view !== undefined}
          onClick={open}
          onPointerEnter={({ pointerType }) => {
            if (restMs !== undefined && pointerType !== "touch") timer.current = setTimeout(open, restMs);
          }}
          onPointerLeave={rest}
        >
          <span style={highlightSampleStyle(looks)}>{t("welcome.sample.word")}</span>
        </button>
        {t("welcome.sample.after")}
      </p>
      <div aria-live="polite">
        {view === "failed" && <p class="lens-text">{t("library.failed")}</p>}
        {typeof view === "object" && (
          <FormCard view={view} onOrganizations={onOrganizations} onClose={close} />
        )}
      </div>
    </div>
  );
}
