import type { Source } from "../data/schema/source.ts";
import { useTranslator } from "./Text.tsx";
import { ToldSourceLine } from "./ToldSourceLine.tsx";
import { tellSource } from "./tellSource.ts";

/** Who says it, as a link, and the day of it in words. */
export function SourceLine({ source }: { source: Source }) {
  return <ToldSourceLine source={tellSource(source, useTranslator())} />;
}
