import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Options } from "../../components/options/Options.tsx";
import type { Shortcut } from "../../components/options/ShortcutList.tsx";
import { TranslatorProvider } from "../../components/ui/Text.tsx";
import { browser } from "../../data/browser.ts";
import { bundledContentVersion } from "../../data/content/contentVersion.compiled.ts";
import { catchErrors } from "../../data/errors/catchErrors.ts";
import { clearErrors, readErrors } from "../../data/errors/errorLog.ts";
import { catalogLoaders } from "../../data/i18n/catalogLoaders.ts";
import type { Translator } from "../../data/i18n/createTranslator.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { readLibrary, repairLibrary } from "../../data/library/readLibrary.ts";
import { readRepairs } from "../../data/library/repairLog.ts";
import { changeSettings } from "../../data/settings/changeSettings.ts";
import { defaultSettings } from "../../data/settings/defaultSettings.ts";
import { exportSettings } from "../../data/settings/exportSettings.ts";
import { importSettings } from "../../data/settings/importSettings.ts";
import { readSettings } from "../../data/settings/readSettings.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { watchSettings } from "../../data/settings/watchSettings.ts";
import { preparePage } from "../pages/preparePage.ts";
import { readShortcuts } from "../pages/readShortcuts.ts";
import { saveFile } from "../pages/saveFile.ts";
import { openShortcuts, shortcutsNeedHelp } from "./openShortcuts.ts";

function OptionsPage(props: { settings: Settings; translator: Translator }) {
  const [settings, setSettings] = useState(props.settings);
  const [translator, setTranslator] = useState(props.translator);
  const [saved, setSaved] = useState<"saved" | "failed">();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>();
  useEffect(() => {
    const stopping = new AbortController();
    watchSettings(setSettings, stopping.signal);
    const read = () => readShortcuts().then(setShortcuts);
    // Shortcuts are changed elsewhere: look again when the reader comes back.
    window.addEventListener("focus", read, { signal: stopping.signal });
    read();
    return () => stopping.abort();
  }, []);
  useEffect(() => {
    let isWanted = true;
    translatorFor(settings.language, catalogLoaders).then((next) => isWanted && setTranslator(next));
    return () => {
      isWanted = false;
    };
  }, [settings.language]);
  useEffect(() => {
    preparePage(translator, settings, translator.t("options.title"));
  }, [translator, settings]);

  const change = async (make: (settings: Settings) => Settings) => {
    setSaved(undefined);
    try {
      setSettings(await changeSettings(make));
      setSaved("saved");
    } catch (error) {
      reportError(error);
      setSaved("failed");
    }
  };
  return (
    <TranslatorProvider translator={translator}>
      <Options
        settings={settings}
        onChange={change}
        saved={saved}
        now={Date.now()}
        languages={Object.keys(catalogLoaders)}
        shortcuts={{ shortcuts, needsHelp: shortcutsNeedHelp(), onChangeKeys: openShortcuts }}
        transfer={{
          onExport: () =>
            saveFile("dystonia-lens-settings.json", "application/json", exportSettings(settings)),
          async onImport(text) {
            const result = importSettings(text);
            if ("faults" in result) return result.faults;
            await change(() => result.settings);
            return [];
          },
          onReset: () => change(() => defaultSettings),
        }}
        library={{
          version: browser.runtime.getManifest().version,
          contentVersion: bundledContentVersion,
          readLibrary,
          readRepairs,
          repairLibrary,
        }}
        errors={{ readErrors, clearErrors, onCopy: (text) => navigator.clipboard.writeText(text) }}
      />
    </TranslatorProvider>
  );
}

catchErrors("options");
const stored = await readSettings();
render(
  <OptionsPage settings={stored} translator={await translatorFor(stored.language, catalogLoaders)} />,
  document.body,
);
