import type { Source } from "../../data/content/schema/source.ts";
import { useTranslator } from "./Text.tsx";
import { ToldSourceLine } from "./SourceViewLine.tsx";
import { tellSource } from "../../data/views/toSourceView.ts";

/** Who says it, as a link, and the day of it in words. */
export function SourceLine({ source }: { source: Source }) {
  return <ToldSourceLine source={tellSource(source, useTranslator())} />;
}
