import type { Source } from "../../data/content/schema/source.ts";
import { toSourceView } from "../../data/views/toSourceView.ts";
import { SourceViewLine } from "./SourceViewLine.tsx";
import { useTranslator } from "./Text.tsx";

/** Who says it, as a link, and the day of it in words. */
export function SourceLine({ source }: { source: Source }) {
  return <SourceViewLine source={toSourceView(source, useTranslator())} />;
}
