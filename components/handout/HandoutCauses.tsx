import type { Statement } from "../../data/content/schema/statement.ts";
import type { Wording } from "../../data/settings/SettingsSchema.ts";
import { distinctSources } from "../../data/views/toSourceView.ts";
import { isStale } from "../ui/SourceLine.tsx";
import { RecordText, useTranslator } from "../ui/translation.tsx";
import { HandoutSource } from "./HandoutSource.tsx";

const kinds = ["primary", "secondary"] as const;

interface HandoutCausesProps {
  statements: readonly Statement[];
  wording: Wording;
  /** The reader's local date, `YYYY-MM-DD`. */
  today: string;
}

/** Renders the statements about the causes, in one column for each kind, with the sources. */
export function HandoutCauses({ statements, wording, today }: HandoutCausesProps) {
  const { t, pick } = useTranslator();
  const sources = distinctSources(statements);
  return (
    <section aria-labelledby="sheet-causes">
      <h3 id="sheet-causes">{t("causes.heading")}</h3>
      <div class="lens-sheet-kinds">
        {kinds.map((kind) => (
          <div key={kind} data-whole>
            <h4>
              {t(`kind.${kind}`)}
              {t("lens.colon")}
              {t(`kind.${kind}.gloss`)}
            </h4>
            <ul>
              {statements
                .filter((statement) => statement.kind === kind)
                .map(({ id, text, clinical }) => (
                  <li key={id} data-statement={id}>
                    <RecordText of={wording === "clinical" ? clinical : text} />
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
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
