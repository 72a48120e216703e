import type { Source } from "../../data/content/schema/source.ts";
import { shortAddress } from "../ui/shortAddress.ts";
import { useTranslator } from "../ui/Text.tsx";

/** Who says it, where that can be read, and the day of it in words. */
export function HandoutSource({ source }: { source: Source }) {
  const { t, day } = useTranslator();
  return (
    <p class="lens-sheet-source" data-whole>
      {t("source.label")} <bdi>{source.name}</bdi>, <bdi dir="ltr">{shortAddress(source.url)}</bdi>.{" "}
      {t(`source.${source.dated}`, { day: day(source.date) })}
    </p>
  );
}
