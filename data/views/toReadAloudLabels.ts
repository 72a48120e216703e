import type { Translator } from "../i18n/createTranslator.ts";

/** The texts of the controls that read aloud. */
export interface ReadAloudLabels {
  readonly read: string;
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;
  /** Says that the page itself speaks. */
  readonly busy: string;
  readonly failed: string;
}

/** Returns the texts of the controls that read aloud, in the translator's language. */
export function toReadAloudLabels({ t }: Translator): ReadAloudLabels {
  return {
    read: t("speech.read"),
    pause: t("speech.pause"),
    resume: t("speech.resume"),
    stop: t("speech.stop"),
    busy: t("speech.busy"),
    failed: t("speech.failed"),
  };
}
