import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Section } from "../../data/messages/requests.ts";
import type { HighlightSettings } from "../../data/settings/highlightColors.ts";
import type { CardView } from "../../data/views/CardView.ts";
import { FormCard } from "../card/FormCard.tsx";
import { highlightSampleStyle } from "../ui/highlightSampleStyle.ts";
import { useTranslator } from "../ui/translation.tsx";
import type { FoundMention, FoundParagraph } from "./FoundText.ts";

/** The space between a highlighted word and its card (CSS pixels). */
const GAP_PX = 6;

export interface HighlightedTextProps {
  /** Batches of paragraphs; new ones are added at the end. */
  batches: readonly (readonly FoundParagraph[])[];
  marks: HighlightSettings;
  /** Resolves to the card of a mention. `word` is the mention in the text. */
  readCardView: (mention: FoundMention, word: string) => Promise<CardView>;
  /** Opens a section of the popup. */
  onSection: (section: Section) => void;
  /** Opens the form with that id on the page with all forms. */
  onForm: (id: string) => void;
}

interface OpenCard {
  /** The highlighted word. */
  readonly button: HTMLButtonElement;
  readonly view: CardView | "failed";
}

/** Renders a text whose mentions are highlighted. Each mention is a button that opens its card below the word. */
export function HighlightedText({ batches, marks, readCardView, onSection, onForm }: HighlightedTextProps) {
  const { t } = useTranslator();
  const text = useRef<HTMLDivElement>(null);
  const [card, setCard] = useState<OpenCard>();
  const latest = useRef<HTMLButtonElement>(undefined);
  const close = () => {
    latest.current = undefined;
    setCard(undefined);
    card?.button.focus();
  };
  const open = (button: HTMLButtonElement, mention: FoundMention) => {
    latest.current = button;
    const show = (view: OpenCard["view"]) => {
      // The reader may have pressed another word meanwhile.
      if (latest.current === button) setCard({ button, view });
    };
    readCardView(mention, button.textContent ?? "").then(show, () => show("failed"));
  };
  useLayoutEffect(() => {
    if (!card) return;
    card.button.ariaExpanded = "true";
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") close();
    };
    const onPress = ({ target }: PointerEvent) => {
      if (!text.current?.querySelector(".lens-found-card")?.contains(target as Node)) setCard(undefined);
    };
    window.addEventListener("keydown", onKey);
    window.addEventListener("pointerdown", onPress);
    return () => {
      card.button.ariaExpanded = "false";
      window.removeEventListener("keydown", onKey);
      window.removeEventListener("pointerdown", onPress);
    };
  }, [card]);
  return (
    <div ref={text} class="lens-found-text">
      {batches.map((paragraphs, index) => (
        <Batch key={index} paragraphs={paragraphs} marks={marks} onOpen={open} />
      ))}
      {card && (
        <div
          class="lens-found-card"
          aria-live="polite"
          ref={(element) => {
            if (element) place(element, card.button);
          }}
        >
          {card.view === "failed" ? (
            <p class="lens-note">{t("library.failed")}</p>
          ) : (
            <FormCard view={card.view} onSection={onSection} onForm={onForm} onClose={close} />
          )}
        </div>
      )}
    </div>
  );
}

interface BatchProps extends Pick<HighlightedTextProps, "marks"> {
  paragraphs: readonly FoundParagraph[];
  onOpen: (button: HTMLButtonElement, mention: FoundMention) => void;
}

/** Renders paragraphs once: a later batch, or an open card, does not render them again. */
function Batch({ paragraphs, marks, onOpen }: BatchProps) {
  const openLatest = useRef(onOpen);
  openLatest.current = onOpen;
  return useMemo(
    () => (
      <>
        {paragraphs.map(({ parts, continues }, index) => (
          <p key={index} class="lens-found-paragraph" data-continues={continues} dir="auto">
            {parts.map(({ text, mention }) =>
              mention ? (
                <button
                  type="button"
                  class="lens-try-mention"
                  aria-expanded="false"
                  onClick={({ currentTarget }) => openLatest.current(currentTarget, mention)}
                >
                  <span style={highlightSampleStyle(marks)}>{text}</span>
                </button>
              ) : (
                text
              ),
            )}
          </p>
        ))}
      </>
    ),
    [paragraphs, marks],
  );
}

/** Places a card below a word, within the width of the text. */
function place(card: HTMLElement, word: HTMLElement): void {
  const text = card.parentElement as HTMLElement;
  const [textBox, wordBox] = [text.getBoundingClientRect(), word.getBoundingClientRect()];
  const left = Math.min(wordBox.left - textBox.left, textBox.width - card.offsetWidth);
  card.style.left = `${Math.max(0, left)}px`;
  card.style.top = `${wordBox.bottom - textBox.top + GAP_PX}px`;
}
