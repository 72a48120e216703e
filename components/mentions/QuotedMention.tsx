import type { FoundMention } from "../../data/messages/mentionList.ts";
import { MessageAround, SLOT } from "../ui/MessageAround.tsx";
import { useTranslator } from "../ui/translation.tsx";

/** Renders a mention with the words around it, in the language and the direction that they have on the page. */
export function QuotedMention({ of: { before, text, after, lang } }: { of: FoundMention }) {
  return (
    <bdi lang={lang}>
      {before}
      <strong>{text}</strong>
      {after}
    </bdi>
  );
}

/** Renders under which heading of the page a mention is. */
export function QuotedHeading({ of: { heading, headingLang } }: { of: FoundMention }) {
  const { t } = useTranslator();
  return (
    <MessageAround message={t("page.under", { heading: SLOT })}>
      <bdi lang={headingLang}>{heading}</bdi>
    </MessageAround>
  );
}
