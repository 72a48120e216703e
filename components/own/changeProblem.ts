import type { Translator } from "../../data/i18n/createTranslator.ts";
import type { ChangeResult } from "../../data/own/OwnChange.ts";

/** Returns why a change was not made, in words; undefined if it was made, or if the fields themselves say it. */
export function changeProblem(result: ChangeResult, t: Translator["t"]): string | undefined {
  if (result.status === "failed") return t(`own.failed.${result.reason}`);
  if (result.status === "conflict") return t(result.stored ? "own.conflict" : "own.conflict.removed");
  const isFull =
    result.status === "invalid" && result.fields.some((field) => /^(contacts|words)$/.test(field));
  return isFull ? t("own.full") : undefined;
}
