import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Localized } from "../../data/content/schema/localized.ts";
import type { Translator } from "../../data/i18n/createTranslator.ts";

const TranslatorContext = createContext<Translator | undefined>(undefined);

/** Renders its children, in which `useTranslator` returns `translator`. */
export function TranslatorProvider(props: { translator: Translator; children: ComponentChildren }) {
  return <TranslatorContext.Provider value={props.translator}>{props.children}</TranslatorContext.Provider>;
}

/** Returns the translator of the nearest `TranslatorProvider`. Throws when there is none. */
export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error("No translator: put the component inside <TranslatorProvider>");
  return translator;
}

/** Renders a record's text in the reader's language, or with a `lang` attribute where it is in another one. */
export function RecordText({ of }: { of: Localized }) {
  const { pick, locale } = useTranslator();
  const { text, lang } = pick(of);
  return locale.split("-")[0] === lang.split("-")[0] ? text : <span lang={lang}>{text}</span>;
}

/** Returns the time of day in the reader's locale and time zone. `time` is in milliseconds since 1970. */
export function formatTimeOfDay(time: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(time);
}
