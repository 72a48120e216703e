import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface QuestionProps {
  /** The beginning of the names of both actions. */
  id: string;
  text: string;
  confirmText: string;
  keepText: string;
  /** What will change. */
  children?: ComponentChildren;
  onConfirm: () => void;
  onKeep: () => void;
}

/** Renders a question before something is replaced or deleted, with the focus on it. */
export function Question({ id, text, confirmText, keepText, children, onConfirm, onKeep }: QuestionProps) {
  const question = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => question.current?.focus(), []);
  return (
    <div class="lens-note" data-ask={id}>
      <p ref={question} class="lens-text lens-strong" tabIndex={-1}>
        {text}
      </p>
      {children}
      <div class="lens-buttons">
        <button type="button" class="lens-button" data-action={`${id}-sure`} onClick={onConfirm}>
          {confirmText}
        </button>
        <button type="button" class="lens-button" data-action={`${id}-keep`} onClick={onKeep}>
          {keepText}
        </button>
      </div>
    </div>
  );
}
