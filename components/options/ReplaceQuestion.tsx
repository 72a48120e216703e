import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useTranslator } from "../ui/translation.tsx";

interface ReplaceQuestionProps {
  what: "import" | "reset";
  /** What will change. */
  children?: ComponentChildren;
  onConfirm: () => void;
  onKeep: () => void;
}

/** Renders the question whether to replace the settings, with the focus on it. */
export function ReplaceQuestion({ what, children, onConfirm, onKeep }: ReplaceQuestionProps) {
  const { t } = useTranslator();
  const question = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => question.current?.focus(), []);
  return (
    <div class="lens-note" data-ask={what}>
      <p ref={question} class="lens-text lens-strong" tabIndex={-1}>
        {t(`options.${what}.ask`)}
      </p>
      {children}
      <div class="lens-buttons">
        <button type="button" class="lens-button" data-action={`${what}-sure`} onClick={onConfirm}>
          {t(`options.${what}.sure`)}
        </button>
        <button type="button" class="lens-button" data-action={`${what}-keep`} onClick={onKeep}>
          {t("options.reset.keep")}
        </button>
      </div>
    </div>
  );
}
