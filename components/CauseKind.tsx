import { useId } from "preact/hooks";
import type { Localized } from "../data/schema/localized.ts";
import type { Statement } from "../data/schema/statement.ts";
import { ExplainedText } from "./ExplainedText.tsx";
import { Icon } from "./Icon.tsx";
import { useTranslator } from "./Text.tsx";

interface CauseKindProps<Kept extends Statement> {
  kind: Statement["kind"];
  /** Statements of both kinds, in their order. */
  statements: readonly Kept[];
  /** Which of its texts stands for a statement: the whole one, or the short one. */
  text: (statement: Kept) => Localized;
  /** The heading's level. */
  level: 3 | 4;
}

/** One of the two kinds of dystonia with its statements as a list; told apart by name, drawing and colour. */
export function CauseKind<Kept extends Statement>({ kind, statements, text, level }: CauseKindProps<Kept>) {
  const { t } = useTranslator();
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section class={`lens-kind lens-kind-${kind}`} aria-labelledby={id}>
      <Heading id={id} class="lens-kind-name">
        <Icon name={kind} />
        <span>
          {t(`kind.${kind}`)}
          {t("lens.colon")}
          <span class="lens-kind-gloss">{t(`kind.${kind}.gloss`)}</span>
        </span>
      </Heading>
      <ul class="lens-statements">
        {statements
          .filter((statement) => statement.kind === kind)
          .map((statement) => (
            <li key={statement.id} data-statement={statement.id}>
              <ExplainedText text={text(statement)} hardWords={statement.hardWords} />
            </li>
          ))}
      </ul>
    </section>
  );
}
