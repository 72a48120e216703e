import { useEffect, useState } from "preact/hooks";
import { useTranslator } from "../ui/translation.tsx";
import type { FoundParagraph } from "./FoundText.ts";
import { HighlightedText, type HighlightedTextProps } from "./HighlightedText.tsx";

interface LetterProps extends Omit<HighlightedTextProps, "batches"> {
  text: string;
  /** Yields the paragraphs of a text with their mentions, in batches. */
  findInText: (text: string) => AsyncIterable<readonly FoundParagraph[]>;
}

/** Renders the number of mentions in a typed or pasted text, and the text with these mentions highlighted. */
export function Letter({ text, findInText, ...props }: LetterProps) {
  const { t } = useTranslator();
  const [batches, setBatches] = useState<readonly (readonly FoundParagraph[])[]>([]);
  const [isRead, setIsRead] = useState(false);
  useEffect(() => {
    let isStopped = false;
    const read = async () => {
      for await (const batch of findInText(text)) {
        if (isStopped) return;
        setBatches((known) => [...known, batch]);
      }
      setIsRead(true);
    };
    read().catch(reportError);
    return () => {
      isStopped = true;
    };
  }, [text, findInText]);
  const count = batches
    .flat()
    .reduce((sum, { parts }) => sum + parts.filter(({ mention }) => mention).length, 0);
  return (
    <section aria-labelledby="found">
      <h2 id="found" class="lens-heading">
        {t("lookUp.found")}
      </h2>
      <div role="status">
        {!isRead && <p class="lens-text">{t("lookUp.reading")}</p>}
        {isRead && <p class="lens-text">{count === 0 ? t("lookUp.none") : t("page.total", { count })}</p>}
        {isRead && count > 0 && <p class="lens-text">{t("lookUp.press")}</p>}
      </div>
      <HighlightedText batches={batches} {...props} />
    </section>
  );
}
