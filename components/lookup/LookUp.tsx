import { useId, useRef, useState } from "preact/hooks";
import type { Section } from "../../data/messages/requests.ts";
import type { HighlightSettings } from "../../data/settings/highlightColors.ts";
import type { CardView } from "../../data/views/CardView.ts";
import { FormCard } from "../card/FormCard.tsx";
import { useTranslator } from "../ui/translation.tsx";
import type { FoundParagraph } from "./FoundText.ts";
import type { HighlightedTextProps } from "./HighlightedText.tsx";
import { Letter } from "./Letter.tsx";

/** A form that the selected text names. */
export interface FoundForm {
  /** The name of the form as it is in the selected text. */
  readonly word: string;
  readonly view: CardView;
}

interface LookUpProps {
  /** The selected text; "" for none, and the reader can then type one. */
  selection: string;
  found: readonly FoundForm[];
  /** Resolves to the forms that a name or a few words mean. */
  findForms: (text: string) => Promise<readonly FoundForm[]>;
  /** Yields the paragraphs of a text with their mentions, in batches. */
  findInText: (text: string) => AsyncIterable<readonly FoundParagraph[]>;
  marks: HighlightSettings;
  /** Resolves to the card of a mention in a text. */
  readCardView: HighlightedTextProps["readCardView"];
  /** Opens a section of the popup. */
  onSection: (section: Section) => void;
  /** Opens the form with that id on the page with all forms. */
  onForm: (id: string) => void;
}

/** A text of one line with at most this many characters is a name to look up; any other one is read as a page is. */
const MAX_NAME_CHARS = 100;

/**
 * Renders the card of the form that the selected text names, with a choice when it names several. Without a selection it
 * begins with a field for a text: a name is looked up, and a letter is shown with its mentions highlighted.
 */
export function LookUp({ selection, findForms, onSection, onForm, ...props }: LookUpProps) {
  const { t } = useTranslator();
  const [result, setResult] = useState({ text: selection, found: props.found });
  const [letter, setLetter] = useState("");
  const { text, found } = result;
  const lookUp = async (typed: string) => {
    const isName = typed.length <= MAX_NAME_CHARS && !typed.includes("\n");
    setLetter(isName ? "" : typed);
    setResult(isName ? { text: typed, found: await findForms(typed) } : { text: "", found: [] });
  };
  return (
    <>
      <header class="lens-header lens-welcome-header">
        <h1 class="lens-title">
          {t("lens.name")}
          {t("lens.colon")}
          {t("menu.title")}
        </h1>
      </header>
      <main class="lens-main lens-lookup">
        {!selection && <TextField onText={lookUp} />}
        {letter && <Letter key={letter} text={letter} onSection={onSection} onForm={onForm} {...props} />}
        <div role="status" class={found.length > 0 ? "lens-unseen" : ""}>
          {found.length > 0 && t("forms.found", { count: found.length })}
          {text && found.length === 0 && (
            <div class="lens-note">
              <p class="lens-text lens-strong">{t("menu.none", { text: shortened(text) })}</p>
              <p class="lens-text">{t("menu.none.advice")}</p>
            </div>
          )}
        </div>
        {found.length > 0 && (
          <FoundForms
            key={text}
            legend={selection ? t("menu.found") : t("forms.found", { count: found.length })}
            found={found}
            onSection={onSection}
            onForm={onForm}
          />
        )}
      </main>
      <footer class="lens-footer">{t("lens.notAdvice")}</footer>
    </>
  );
}

/** Number of characters of a text that are displayed: the reader may have selected a whole page. */
const MAX_SHOWN_CHARS = 300;

function shortened(text: string): string {
  return text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS)}…` : text;
}

/** Renders a field for a text, which is nowhere else, and the button that looks it up. */
function TextField({ onText }: { onText: (text: string) => Promise<void> }) {
  const { t } = useTranslator();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const lookUp = () => {
    const text = field.current?.value.trim();
    if (text) onText(text).catch(reportError);
  };
  return (
    <form
      class="lens-setting"
      onSubmit={(event) => {
        event.preventDefault();
        lookUp();
      }}
    >
      <label class="lens-legend" for={id}>
        {t("lookUp.text")}
      </label>
      <textarea
        ref={field}
        id={id}
        class="lens-input lens-lookup-text"
        rows={4}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-note`}
        // The field has the pasted text only after this event.
        onPaste={() => setTimeout(lookUp)}
      />
      <p id={`${id}-note`} class="lens-text lens-muted">
        {t("lookUp.note")}
      </p>
      <button type="submit" class="lens-button lens-button-main">
        {t("menu.title")}
      </button>
    </form>
  );
}

/** Renders the card of a form, and with several forms the choice of it. */
function FoundForms(props: Pick<LookUpProps, "found" | "onSection" | "onForm"> & { legend: string }) {
  const { found } = props;
  const [chosenIndex, setChosenIndex] = useState(0);
  const form = found[chosenIndex];
  return (
    <>
      {found.length > 1 && (
        <fieldset class="lens-setting">
          <legend class="lens-legend">{props.legend}</legend>
          <div class="lens-buttons">
            {found.map(({ word }, index) => (
              <button
                key={word}
                type="button"
                class="lens-button"
                aria-pressed={index === chosenIndex}
                onClick={() => setChosenIndex(index)}
              >
                {word}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {form && (
        <FormCard key={form.word} view={form.view} onSection={props.onSection} onForm={props.onForm} />
      )}
    </>
  );
}
