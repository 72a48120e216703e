import { useId, useState } from "preact/hooks";
import type { Statement } from "../../data/content/schema/statement.ts";
import type { Wording } from "../../data/settings/SettingsSchema.ts";
import { isStale } from "../../data/views/isStale.ts";
import { namesMedicine, termStatements, toCauseView } from "../../data/views/toCauseView.ts";
import { distinctSources } from "../../data/views/toSourceView.ts";
import { wordingOf } from "../../data/views/wordingOf.ts";
import { SourceLine } from "../ui/SourceLine.tsx";
import { RecordText, useTranslator } from "../ui/translation.tsx";
import { CauseKind, toggleWord } from "./CauseKind.tsx";

const kinds = ["primary", "secondary"] as const;
const wordings: readonly Wording[] = ["plain", "clinical"];

interface CauseSummaryProps {
  statements: readonly Statement[];
  /** The wording that is selected first. */
  wording: Wording;
  /** The reader's local date, `YYYY-MM-DD`. */
  today: string;
}

/** Renders the statements about the causes, by kind, with the choice of wording and the sources. */
export function CauseSummary({ statements, today, ...props }: CauseSummaryProps) {
  const translator = useTranslator();
  const { t, pick } = translator;
  const [openWords, setOpenWords] = useState<readonly string[]>([]);
  const [wording, setWording] = useState(props.wording);
  if (statements.length === 0) return <p class="lens-text">{t("causes.none")}</p>;
  const sources = distinctSources(statements);
  return (
    <>
      <p class="lens-text">{t("causes.intro")}</p>
      <WordingChoice wording={wording} onChange={setWording} />
      <div class="lens-kinds">
        {kinds.map((kind) => (
          <CauseKind
            key={kind}
            view={toCauseView(kind, statements, (statement) => wordingOf(statement, wording), translator)}
            level={3}
            colon={t("lens.colon")}
            openWords={openWords}
            onWord={(id) => setOpenWords(toggleWord(openWords, id))}
          />
        ))}
      </div>
      {termStatements(statements).map((statement) => (
        <p key={statement.id} class="lens-text" data-statement={statement.id}>
          <RecordText of={wordingOf(statement, wording)} />
        </p>
      ))}
      {namesMedicine(statements) && <p class="lens-text lens-strong">{t("card.medicine")}</p>}
      {sources.map((source) => (
        <SourceLine key={source.url} source={source} />
      ))}
      {sources.some(({ date }) => isStale(date, today)) && <p class="lens-stale">{t("source.stale")}</p>}
      {statements.some(({ text }) => pick(text).lang !== "en") && (
        <p class="lens-text lens-muted">{t("source.translated")}</p>
      )}
    </>
  );
}

/** Renders the choice between the plain and the clinical wording of the same statements. */
function WordingChoice({ wording, onChange }: { wording: Wording; onChange: (wording: Wording) => void }) {
  const { t } = useTranslator();
  const name = useId();
  return (
    <fieldset class="lens-choice">
      <legend class="lens-unseen">{t("causes.wording")}</legend>
      {wordings.map((value) => (
        <label key={value} class="lens-choice-option">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === wording}
            onChange={() => onChange(value)}
          />
          {t(`wording.${value}`)}
        </label>
      ))}
    </fieldset>
  );
}
