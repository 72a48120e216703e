import type { CardContent } from "../data/protocol/messages.ts";
import { CauseKind } from "./CauseKind.tsx";
import { distinctSources } from "./distinctSources.ts";
import { SourceLine } from "./SourceLine.tsx";
import { saysOtherwise } from "./saysOtherwise.ts";
import { shortStatements } from "./shortStatements.ts";
import { LocalizedText, useTranslator } from "./Text.tsx";

interface MentionSummaryProps {
  word: string;
  definition?: string | undefined;
  content: CardContent;
}

const kinds = ["primary", "secondary"] as const;

/** What a card says of a mention: the page's word, the form, and the causes in short, each with its source. */
export function MentionSummary({ word, definition, content }: MentionSummaryProps) {
  const { t, pick, list } = useTranslator();
  const { form, others, statements } = content;
  const name = pick(form.name);
  const shown = shortStatements(statements);
  const wording = wordingOf();
  return (
    <>
      {wording && <p class="lens-text lens-quiet">{wording}</p>}
      <p class="lens-text">
        <LocalizedText of={form.sentence} />
      </p>
      <SourceLine source={form.source} />
      <h3 class="lens-card-causes">{t("causes.inShort")}</h3>
      {form.relation !== "same" && <p class="lens-text lens-quiet">{t(`relation.${form.relation}`)}</p>}
      {kinds.map((kind) => (
        <CauseKind key={kind} kind={kind} level={4} statements={shown} text={({ short }) => short} />
      ))}
      {distinctSources(shown).map((source) => (
        <SourceLine key={source.url} source={source} />
      ))}
    </>
  );

  /** How the page's words stand to the name at the card's head; nothing where they are the same. */
  function wordingOf(): string | undefined {
    if (definition) return t("card.abbreviation", { word, definition });
    if (others.length > 0) {
      return t("card.saysSeveral", {
        word,
        forms: list([form.name, ...others].map((each) => pick(each).text)),
      });
    }
    if (!saysOtherwise(word, name.text, name.lang)) return undefined;
    return t(form.relation === "same" ? "card.saysSame" : "card.says", { word });
  }
}
