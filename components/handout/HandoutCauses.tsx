import type { Statement } from "../../data/content/schema/statement.ts";
import type { Wording } from "../../data/settings/SettingsSchema.ts";
import { isStale } from "../../data/views/isStale.ts";
import { namesMedicine, termStatements } from "../../data/views/toCauseView.ts";
import { distinctSources } from "../../data/views/toSourceView.ts";
import { wordingOf } from "../../data/views/wordingOf.ts";
import { RecordText, useTranslator } from "../ui/translation.tsx";
import { HandoutSource } from "./HandoutSource.tsx";

const kinds = ["primary", "secondary"] as const;

interface HandoutCausesProps {
  statements: readonly Statement[];
  wording: Wording;
  /** The reader's local date, `YYYY-MM-DD`. */
  today: string;
}

/** Renders the statements about the causes of cervical dystonia, in one column for each kind, with the sources. */
export function HandoutCauses({ statements, wording, today }: HandoutCausesProps) {
  const { t, pick } = useTranslator();
  const sources = distinctSources(statements);
  return (
    <section aria-labelledby="sheet-causes">
      <h3 id="sheet-causes">{t("causes.heading")}</h3>
      <div class="lens-sheet-kinds">
        {kinds.map((kind) => (
          <div key={kind}>
            <h4>
              {t(`kind.${kind}`)}
              {t("lens.colon")}
              {t(`kind.${kind}.gloss`)}
            </h4>
            <ul>
              {statements
                .filter((statement) => statement.kind === kind)
                .map((statement) => (
                  <li key={statement.id} data-statement={statement.id}>
                    <RecordText of={wordingOf(statement, wording)} />
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
      {termStatements(statements).map((statement) => (
        <p key={statement.id} data-statement={statement.id}>
          <RecordText of={wordingOf(statement, wording)} />
        </p>
      ))}
      {namesMedicine(statements) && <p>{t("card.medicine")}</p>}
      {sources.map((source) => (
        <HandoutSource key={source.url} source={source} />
      ))}
      {sources.some(({ date }) => isStale(date, today)) && (
        <p class="lens-sheet-source">{t("source.stale")}</p>
      )}
      {statements.some(({ text }) => pick(text).lang !== "en") && (
        <p class="lens-sheet-source">{t("source.translated")}</p>
      )}
    </section>
  );
}
