import type { FormEntryView } from "../../data/views/toFormEntry.ts";
import { useTranslator } from "../ui/translation.tsx";

type View = Pick<FormEntryView, "otherNames" | "languages" | "codes">;

/** Renders the other names of a form, its names in other languages, and its codes. */
export function NamesAndCodes({ view: { otherNames, languages, codes } }: { view: View }) {
  const { t } = useTranslator();
  return (
    <>
      {otherNames.length > 0 && (
        <section>
          <h3 class="lens-card-heading">{t("card.otherNames")}</h3>
          <ul>
            {otherNames.map(({ text, lang }) => (
              <li key={text} lang={lang}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3 class="lens-card-heading">{t("forms.languages")}</h3>
        <dl class="lens-form-pairs">
          {languages.map(({ lang, language, names }) => (
            <div key={lang}>
              <dt>{language}</dt>
              <dd lang={lang}>
                {names.map((name) => (
                  // All names begin at the same edge, whatever their direction.
                  <div key={name}>
                    <bdi>{name}</bdi>
                  </div>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {codes.length > 0 && (
        <section>
          <h3 class="lens-card-heading">{t("card.codes")}</h3>
          <dl class="lens-form-pairs">
            {codes.map(({ system, text }) => (
              <div key={system}>
                <dt>{system}</dt>
                <dd>
                  <bdi dir="ltr">{text}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
