import { useState } from "preact/hooks";
import type { CardView } from "../../data/views/CardView.ts";
import { FormCard } from "../card/FormCard.tsx";
import { useTranslator } from "../ui/Text.tsx";

/** A form that was found in the selected words. */
export interface FoundForm {
  readonly word: string;
  readonly view: CardView;
}

interface LookUpProps {
  /** The words as they were selected; "" where none were. */
  selection: string;
  found: readonly FoundForm[];
  onOrganizations: () => void;
}

/** What is known of the selected words: the card of a form in them, and the choice where there are several. */
export function LookUp({ selection, found, onOrganizations }: LookUpProps) {
  const { t } = useTranslator();
  const [chosen, setChosen] = useState(0);
  const form = found[chosen];
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
                  aria-pressed={index === chosen}
                  onClick={() => setChosen(index)}
                >
                  {word}
                </button>
              ))}
            </div>
          </fieldset>
        )}
        {form ? (
          <FormCard key={form.word} view={form.view} onOrganizations={onOrganizations} />
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
