import { useState } from "preact/hooks";
import type { Section } from "../../data/messages/requests.ts";
import type { CardView } from "../../data/views/CardView.ts";
import { FormCard } from "../card/FormCard.tsx";
import { useTranslator } from "../ui/translation.tsx";

/** A form that the selected text names. */
export interface FoundForm {
  /** The name of the form as it is in the selected text. */
  readonly word: string;
  readonly view: CardView;
}

interface LookUpProps {
  /** The selected text; "" for none. */
  selection: string;
  found: readonly FoundForm[];
  /** Opens a section of the popup. */
  onSection: (section: Section) => void;
}

/** Renders the card of the form that the selected text names, with a choice when it names several. */
export function LookUp({ selection, found, onSection }: LookUpProps) {
  const { t } = useTranslator();
  const [chosenIndex, setChosenIndex] = useState(0);
  const form = found[chosenIndex];
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
        {found.length > 1 && (
          <fieldset class="lens-setting">
            <legend class="lens-legend">{t("menu.found")}</legend>
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
        {form ? (
          <FormCard key={form.word} view={form.view} onSection={onSection} />
        ) : (
          <div class="lens-note">
            <p class="lens-text lens-strong">
              {selection ? t("menu.none", { text: selection }) : t("menu.empty")}
            </p>
            <p class="lens-text">{t("menu.none.advice")}</p>
          </div>
        )}
      </main>
      <footer class="lens-footer">{t("lens.notAdvice")}</footer>
    </>
  );
}
