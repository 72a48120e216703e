import { useId, useState } from "preact/hooks";
import type { Form } from "../../data/content/schema/form.ts";
import type { Wording } from "../../data/settings/SettingsSchema.ts";
import { mayBeMedicine } from "../../data/views/toFormCausesView.ts";
import { distinctSources } from "../../data/views/toSourceView.ts";
import { wordingOf } from "../../data/views/wordingOf.ts";
import { FormFigure } from "../card/BodyFigure.tsx";
import { Icon } from "../ui/Icon.tsx";
import { SourceLine } from "../ui/SourceLine.tsx";
import { RecordText, useTranslator } from "../ui/translation.tsx";

interface FormRowProps {
  form: Form;
  wording: Wording;
}

/** Renders the name and the sentence of a form. The name is a button that shows what else is known of it. */
export function FormRow({ form, wording }: FormRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <li class="lens-form-row" data-form={form.id} data-open={isOpen}>
      <h2 class="lens-form-name">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          class="lens-form-button"
          onClick={() => setIsOpen(!isOpen)}
        >
          <span>
            <RecordText of={form.name} />
          </span>
          <Icon name="open" />
        </button>
      </h2>
      <p class="lens-form-sentence">
        <RecordText of={form.sentence} />
      </p>
      <div id={id} hidden={!isOpen}>
        {isOpen && <FormDetails form={form} wording={wording} />}
      </div>
    </li>
  );
}

/** Renders the emergency, the figure, the causes, the other names and the sources of a form. */
function FormDetails({ form, wording }: FormRowProps) {
  const { t } = useTranslator();
  const { emergency, causes } = form;
  const names = useOtherNames(form);
  const sources = distinctSources([form, ...causes, ...(emergency ? [emergency] : [])]);
  return (
    <div class="lens-form-details">
      {emergency && (
        <p class="lens-form-emergency">
          <RecordText of={emergency.text} />
        </p>
      )}
      <FormFigure form={form} />
      <h3 class="lens-form-heading">{t("causes.ofForm")}</h3>
      <ul class="lens-form-causes">
        {causes.map((cause) => (
          <li key={cause.id}>
            <RecordText of={wordingOf(cause, wording)} />
          </li>
        ))}
      </ul>
      {mayBeMedicine(causes) && <p class="lens-text lens-strong">{t("card.medicine")}</p>}
      {names.length > 0 && (
        <>
          <h3 class="lens-form-heading">{t("forms.otherNames")}</h3>
          <ul class="lens-form-names">
            {names.map(({ text, lang }) => (
              <li key={text} lang={lang}>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {sources.map((source) => (
        <SourceLine key={`${source.url} ${source.date}`} source={source} />
      ))}
    </div>
  );
}

/** Returns the other names of a form in the reader's language, and the English ones. */
function useOtherNames({ name, synonyms }: Form): { text: string; lang: string }[] {
  const { locale, pick } = useTranslator();
  const own = pick(name);
  const languages = [...new Set([locale, locale.split("-")[0] ?? locale, own.lang, "en"])];
  const names = languages.flatMap((lang) => [
    ...(lang === "en" && own.lang !== "en" ? [{ text: name.en, lang }] : []),
    ...(synonyms?.[lang] ?? []).map((text) => ({ text, lang })),
  ]);
  return names.filter(({ text }, index) => names.findIndex((other) => other.text === text) === index);
}
