import type { Statement } from "../data/schema/statement.ts";
import { CauseKind } from "./CauseKind.tsx";
import { distinctSources } from "./distinctSources.ts";
import { SourceLine } from "./SourceLine.tsx";
import { useTranslator } from "./Text.tsx";

const kinds = ["primary", "secondary"] as const;

/** What is known of the causes: the two kinds beside each other where there is room, then the sources. */
export function CauseSummary(props: { statements: readonly Statement[] }) {
  const { t } = useTranslator();
  if (props.statements.length === 0) return <p class="lens-text">{t("causes.none")}</p>;
  return (
    <>
      <p class="lens-text">{t("causes.intro")}</p>
      <div class="lens-kinds">
        {kinds.map((kind) => (
          <CauseKind
            key={kind}
            kind={kind}
            level={3}
            statements={props.statements}
            text={({ text }) => text}
          />
        ))}
      </div>
      {distinctSources(props.statements).map((source) => (
        <SourceLine key={source.url} source={source} />
      ))}
    </>
  );
}
