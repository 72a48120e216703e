import { useState } from "preact/hooks";
import type { Statement } from "../../data/content/schema/statement.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { toCauseView } from "../../data/views/toCauseView.ts";
import { distinctSources } from "../../data/views/toSourceView.ts";
import { isStale } from "../ui/isStale.ts";
import { SourceLine } from "../ui/SourceLine.tsx";
import { useTranslator } from "../ui/Text.tsx";
import { toggled } from "../ui/toggled.ts";
import { CauseKind } from "./CauseKind.tsx";
import { WordingChoice } from "./WordingChoice.tsx";

const kinds = ["primary", "secondary"] as const;

interface CauseSummaryProps {
  statements: readonly Statement[];
  /** Which reading comes first. */
  reading: Settings["reading"];
  /** The reader's day, `YYYY-MM-DD`. */
  today: string;
}

/** What is known of the causes: the two kinds beside each other where there is room, then the sources. */
export function CauseSummary({ statements, reading, today }: CauseSummaryProps) {
  const translator = useTranslator();
  const { t, pick } = translator;
  const [openWords, setOpenWords] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState(reading);
  if (statements.length === 0) return <p class="lens-text">{t("causes.none")}</p>;
  const sources = distinctSources(statements);
  return (
    <>
      <p class="lens-text">{t("causes.intro")}</p>
      <WordingChoice reading={chosen} onChoose={setChosen} />
      <div class="lens-kinds">
        {kinds.map((kind) => (
          <CauseKind
            key={kind}
            told={toCauseView(
              kind,
              statements,
              (each) => each[chosen === "clinical" ? "clinical" : "text"],
              translator,
            )}
            level={3}
            colon={t("lens.colon")}
            openWords={openWords}
            onWord={(id) => setOpenWords(toggled(openWords, id))}
          />
        ))}
      </div>
      {sources.map((source) => (
        <SourceLine key={source.url} source={source} />
      ))}
      {sources.some(({ date }) => isStale(date, today)) && <p class="lens-stale">{t("source.stale")}</p>}
      {statements.some(({ text }) => pick(text).lang !== "en") && (
        <p class="lens-text lens-quiet">{t("source.translated")}</p>
      )}
    </>
  );
}
