import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Localized } from "../../data/content/schema/localized.ts";
import type { Translator } from "../../data/i18n/createTranslator.ts";

const Translation = createContext<Translator | undefined>(undefined);

/** Gives its children the translator that `useTranslator` answers with. */
export function TranslatorProvider(props: { translator: Translator; children: ComponentChildren }) {
  return <Translation.Provider value={props.translator}>{props.children}</Translation.Provider>;
}

/** The translator of the nearest provider; throws without one. */
export function useTranslator(): Translator {
  const translator = useContext(Translation);
  if (!translator) throw new Error("No translator: put the component inside <TranslatorProvider>");
  return translator;
}

/** A record's text in the reader's language, marked with its own language where that is another one. */
export function LocalizedText(props: { of: Localized }) {
  const { pick, locale } = useTranslator();
  const { text, lang } = pick(props.of);
  return locale.split("-")[0] === lang.split("-")[0] ? text : <span lang={lang}>{text}</span>;
}
