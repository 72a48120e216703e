import type { ComponentChildren } from "preact";
import { useTranslator } from "../ui/translation.tsx";
import { Question } from "./Question.tsx";

interface ReplaceQuestionProps {
  what: "import" | "reset";
  /** What will change. */
  children?: ComponentChildren;
  onConfirm: () => void;
  onKeep: () => void;
}

/** Renders the question whether to replace the settings. */
export function ReplaceQuestion({ what, ...props }: ReplaceQuestionProps) {
  const { t } = useTranslator();
  return (
    <Question
      id={what}
      text={t(`options.${what}.ask`)}
      confirmText={t(`options.${what}.sure`)}
      keepText={t("options.reset.keep")}
      {...props}
    />
  );
}
