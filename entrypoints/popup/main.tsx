import { render } from "preact";
import { Popup } from "../../components/Popup.tsx";
import { TranslatorProvider } from "../../components/Text.tsx";
import { readLibrary } from "../../data/library/readLibrary.ts";
import { createTranslator } from "../../data/locales/createTranslator.ts";
import { en } from "../../data/locales/en.ts";
import { preparePage } from "./preparePage.ts";
import { readPage } from "./readPage.ts";

const translator = createTranslator(navigator.language, en);
const copy = (text: string) => navigator.clipboard.writeText(text);

render(
  <TranslatorProvider translator={translator}>
    <Popup readLibrary={readLibrary} readPage={readPage} onCopy={copy} />
  </TranslatorProvider>,
  preparePage(translator),
);
