import { useId, useState } from "preact/hooks";
import type { Form } from "../../data/content/schema/form.ts";
import type { Wording } from "../../data/settings/SettingsSchema.ts";
import { isStale } from "../../data/views/isStale.ts";
import { mayBeMedicine } from "../../data/views/toFormCausesView.ts";
import { toReadAloudLabels } from "../../data/views/toReadAloudLabels.ts";
import { distinctSources, toSourceView } from "../../data/views/toSourceView.ts";
import { wordingOf } from "../../data/views/wordingOf.ts";
import { FormFigure } from "../card/BodyFigure.tsx";
import { FormAlert } from "../mentions/FormAlert.tsx";
import { ReadAloud } from "../speech/ReadAloud.tsx";
import { Icon } from "../ui/Icon.tsx";
import { SourcesLine } from "../ui/SourcesLine.tsx";
import { RecordText, useTranslator } from "../ui/translation.tsx";

export interface FormRowProps {
  form: Form;
  wording: Wording;
  /** The reader's local date, `YYYY-MM-DD`. */
  today: string;
  /** The speed of reading aloud in percent of the normal one; undefined when it is not offered. */
  readAloudRate: number | undefined;
}

/** Renders the name and the sentence of a form. The name is a button that shows what else is known of it. */
export function FormRow(props: FormRowProps) {
  const { form } = props;
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <li class="lens-form-row" data-form={form.id} data-open={isOpen}>
      <h2>
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
        {isOpen && <FormDetails {...props} />}
      </div>
    </li>
  );
}

/** Renders the emergency, the figure, the causes, the other names and the sources of a form. */
function FormDetails({ form, wording, today, readAloudRate }: FormRowProps) {
  const translator = useTranslator();
  const { t, pick, locale } = translator;
  const { emergency, causes } = form;
  const names = useOtherNames(form);
  const texts = causes.map((cause) => ({ id: cause.id, ...pick(wordingOf(cause, wording)) }));
  const medicineNote = mayBeMedicine(causes) ? t("card.medicine") : undefined;
  const sources = distinctSources([...(emergency ? [emergency] : []), form, ...causes]);
  return (
    <div class="lens-form-details">
      <FormAlert form={form} />
      <FormFigure form={form} />
      <h3 class="lens-form-heading">{t("causes.ofForm")}</h3>
      <ul class="lens-form-causes">
        {texts.map(({ id, text, lang }) => (
          <li key={id} lang={lang}>
            {text}
          </li>
        ))}
      </ul>
      {medicineNote && <p class="lens-text lens-strong">{medicineNote}</p>}
      {readAloudRate !== undefined && (
        <ReadAloud
          texts={[
            ...[form.name, ...(emergency ? [emergency.text] : []), form.sentence].map(pick),
            ...texts,
            ...(medicineNote ? [{ text: medicineNote, lang: locale }] : []),
          ]}
          rate={readAloudRate}
          labels={toReadAloudLabels(translator)}
        />
      )}
      {names.length > 0 && (
        <>
          <h3 class="lens-form-heading">{t("forms.otherNames")}</h3>
          <ul>
            {names.map(({ text, lang }) => (
              <li key={text} lang={lang}>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <SourcesLine sources={sources.map((source) => toSourceView(source, translator))} />
      {sources.some(({ date }) => isStale(date, today)) && (
        <p class="lens-source">{t(sources.length === 1 ? "source.stale" : "source.staleHere")}</p>
      )}
      {texts.some(({ lang }) => lang !== "en") && <p class="lens-source">{t("source.translated")}</p>}
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
