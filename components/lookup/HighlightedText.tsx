import { Fragment } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Section } from "../../data/messages/requests.ts";
import type { HighlightSettings } from "../../data/settings/highlightColors.ts";
import type { CardView } from "../../data/views/CardView.ts";
import { CardStatus } from "../card/CardStatus.tsx";
import { FormCard } from "../card/FormCard.tsx";
import { highlightSampleStyle } from "../ui/highlightSampleStyle.ts";
import { useTranslator } from "../ui/translation.tsx";
import { useEscape } from "../ui/useEscape.ts";
import type { FoundMention, FoundParagraph } from "./FoundText.ts";

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

/** A mention by the places of its batch, of its paragraph in it and of its part in that. */
type Place = readonly [batch: number, paragraph: number, part: number];

interface OpenCard {
  readonly place: Place;
  /** The highlighted word. */
  readonly button: HTMLButtonElement;
  readonly view: CardView | "failed";
}

/** Renders a text whose mentions are highlighted. Each mention is a button that opens its card below the line of the word. */
export function HighlightedText({ batches, marks, readCardView, onSection, onForm }: HighlightedTextProps) {
  const [card, setCard] = useState<OpenCard>();
  const latest = useRef<HTMLButtonElement>(undefined);
  const close = () => {
    latest.current = undefined;
    setCard(undefined);
    card?.button.focus();
  };
  const toggle = (button: HTMLButtonElement, place: Place, mention: FoundMention) => {
    if (card?.button === button) return close();
    latest.current = button;
    const show = (view: OpenCard["view"]) => {
      // The reader may have pressed another word meanwhile.
      if (latest.current === button) setCard({ place, button, view });
    };
    readCardView(mention, button.textContent ?? "").then(show, () => show("failed"));
  };
  useLayoutEffect(() => {
    // The card of a word further up is gone, and has moved the text.
    card?.button.scrollIntoView({ block: "nearest" });
  }, [card]);
  useEscape(card !== undefined, close);
  return (
    <div class="lens-found-text">
      <CardStatus view={card?.view} />
      {batches.map((paragraphs, index) => (
        <Batch
          key={index}
          index={index}
          paragraphs={paragraphs}
          marks={marks}
          card={card?.place[0] === index ? card : undefined}
          events={{ onPress: toggle, onSection, onForm, onClose: close }}
        />
      ))}
    </div>
  );
}

interface BatchProps extends Pick<HighlightedTextProps, "marks"> {
  index: number;
  paragraphs: readonly FoundParagraph[];
  /** The open card, if it is in this batch. */
  card: OpenCard | undefined;
  events: BatchEvents;
}

interface BatchEvents extends Pick<HighlightedTextProps, "onSection" | "onForm"> {
  onPress: (button: HTMLButtonElement, place: Place, mention: FoundMention) => void;
  onClose: () => void;
}

/** Renders paragraphs once: a later batch, or a card in another one, does not render them again. */
function Batch({ index, paragraphs, marks, card, events }: BatchProps) {
  const latest = useRef(events);
  latest.current = events;
  return useMemo(
    () => (
      <>
        {paragraphs.map(({ parts, continues }, paragraph) => (
          // Not a `p`, which must not contain a card.
          <div key={paragraph} class="lens-found-paragraph" data-continues={continues} dir="auto">
            {parts.map(({ text, mention }, part) => {
              if (!mention) return text;
              const open = card?.place[1] === paragraph && card.place[2] === part ? card : undefined;
              return (
                <Fragment key={part}>
                  <button
                    type="button"
                    class="lens-try-mention"
                    aria-expanded={open !== undefined}
                    onClick={({ currentTarget }) =>
                      latest.current.onPress(currentTarget, [index, paragraph, part], mention)
                    }
                  >
                    <span style={highlightSampleStyle(marks)}>{text}</span>
                  </button>
                  {open && <FoundCard view={open.view} events={latest} />}
                </Fragment>
              );
            })}
          </div>
        ))}
      </>
    ),
    [paragraphs, marks, card],
  );
}

/** Renders the card of a mention. It is a float: the line of the word stays whole, and the text goes on below the card. */
function FoundCard({ view, events }: { view: OpenCard["view"]; events: { readonly current: BatchEvents } }) {
  const { t, direction } = useTranslator();
  return (
    <div class="lens-found-card" dir={direction}>
      {view === "failed" ? (
        <p class="lens-note">{t("library.failed")}</p>
      ) : (
        <FormCard
          view={view}
          onSection={(section) => events.current.onSection(section)}
          onForm={(id) => events.current.onForm(id)}
          onClose={() => events.current.onClose()}
        />
      )}
    </div>
  );
}
