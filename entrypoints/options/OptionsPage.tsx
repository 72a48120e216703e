import { useEffect, useState } from "preact/hooks";
import { Options } from "../../components/options/Options.tsx";
import type { Shortcut } from "../../components/options/Shortcuts.tsx";
import { TranslatorProvider } from "../../components/ui/translation.tsx";
import { browser } from "../../data/browser.ts";
import { bundledContentVersion } from "../../data/content/contentVersion.compiled.ts";
import type { Form } from "../../data/content/schema/form.ts";
import { clearErrors, readErrors } from "../../data/errors/errorLog.ts";
import { catalogLoaders } from "../../data/i18n/catalogLoaders.ts";
import type { Translator } from "../../data/i18n/createTranslator.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { type LibraryResult, readLibrary, repairLibrary } from "../../data/library/readLibrary.ts";
import { readRepairs } from "../../data/library/repairLog.ts";
import { type ManagedSettings, noManagedSettings } from "../../data/settings/managedSettings.ts";
import { readManagedSettings, watchManaged } from "../../data/settings/managedStorage.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { exportSettings } from "../../data/settings/settingsFile.ts";
import { readOwnSettings } from "../../data/settings/settingsStorage.ts";
import { readSyncProblem, watchSyncProblem } from "../../data/settings/sync/syncProblem.ts";
import { beforeFirstRender } from "../pages/beforeFirstRender.ts";
import { updateDocument } from "../pages/mountPage.tsx";
import { readShortcuts } from "../pages/readShortcuts.ts";
import { saveFile } from "../pages/saveFile.ts";
import { startEarly } from "../pages/startEarly.ts";
import { type ReadOwnData, readOwnDataHere, useOwnData } from "../pages/useOwnData.ts";
import { useSettings } from "../pages/useSettings.ts";
import { mayChangeLayout, openShortcuts, shortcutsNeedHelp } from "./openShortcuts.ts";

interface OptionsPageProps {
  /** The stored settings, and the translator for their language. */
  settings: Settings;
  translator: Translator;
  first: FirstReads;
}

/** What the first render shows, so that nothing moves under the pointer afterwards. Undefined is not known yet. */
export interface FirstReads {
  readonly shortcuts: Shortcut[] | undefined;
  readonly syncProblem: SyncProblem | undefined;
  readonly managed: ManagedSettings | undefined;
  readonly own: ReadOwnData | undefined;
  /** One function for all renders: another one would be called again, and its fields be rendered from the start. */
  readonly readForms: () => Promise<readonly Form[]>;
  /** Resolves first to the result of the first read, which may have started a repair. */
  readonly readLibrary: () => Promise<LibraryResult>;
}

type SyncProblem = Awaited<ReturnType<typeof readSyncProblem>>;

/** Resolves to what the first render shows, in about 300 ms at most. */
export async function readFirst(): Promise<FirstReads> {
  const library = readLibrary();
  const forms = library.then(({ records }) => records.forms);
  const [shortcuts, syncProblem, managed, own] = await Promise.all([
    beforeFirstRender(readShortcuts()),
    beforeFirstRender(readSyncProblem()),
    beforeFirstRender(readManagedSettings()),
    beforeFirstRender(readOwnDataHere()),
    beforeFirstRender(forms),
  ]);
  return {
    shortcuts,
    syncProblem,
    managed,
    own,
    readForms: () => forms,
    readLibrary: startEarly(readLibrary, library),
  };
}

/** Renders the options page, and again whenever the stored settings or the shortcuts change. */
export function OptionsPage(props: OptionsPageProps) {
  const { settings, saved, change } = useSettings(props.settings);
  const translator = useTranslatorFor(settings, props.translator);
  const { first } = props;
  const shortcuts = useShortcuts(first.shortcuts);
  const syncProblem = useSyncProblem(first.syncProblem);
  const managed = useManaged(first.managed);
  const own = useOwnData(first.own);
  return (
    <TranslatorProvider translator={translator}>
      <Options
        settings={settings}
        managed={managed}
        onChange={change}
        saved={saved}
        syncProblem={syncProblem}
        now={Date.now()}
        languages={Object.keys(catalogLoaders)}
        shortcuts={{
          shortcuts,
          needsHelp: shortcutsNeedHelp(),
          mayChangeLayout: mayChangeLayout(),
          onChangeKeys: openShortcuts,
        }}
        transfer={{
          onExport: async () =>
            saveFile(
              "dystonia-lens-settings.json",
              "application/json",
              exportSettings(await readOwnSettings()),
            ),
          onStore: change,
        }}
        library={{
          version: browser.runtime.getManifest().version,
          contentVersion: bundledContentVersion,
          readLibrary: first.readLibrary,
          readRepairs,
          repairLibrary,
        }}
        own={{
          ...own,
          readForms: first.readForms,
          onSaveFile: (name, text) => saveFile(name, "application/json", text),
        }}
        errors={{ readErrors, clearErrors, onCopy: (text) => navigator.clipboard.writeText(text) }}
      />
    </TranslatorProvider>
  );
}

/** Returns the translator for the language in the settings, and applies language and text size to the document. */
function useTranslatorFor(settings: Settings, first: Translator): Translator {
  const [translator, setTranslator] = useState(first);
  useEffect(() => {
    let isCurrent = true;
    translatorFor(settings.language, catalogLoaders).then((next) => isCurrent && setTranslator(next));
    return () => {
      isCurrent = false;
    };
  }, [settings.language]);
  useEffect(() => {
    updateDocument({ translator, settings, title: translator.t("options.title") });
  }, [translator, settings]);
  return translator;
}

/** Returns the shortcuts, or `undefined` while they are loading. */
function useShortcuts(first: Shortcut[] | undefined): Shortcut[] | undefined {
  const [shortcuts, setShortcuts] = useState(first);
  useEffect(() => {
    const stopping = new AbortController();
    const read = () => readShortcuts().then(setShortcuts);
    // The reader changes shortcuts in the browser's own settings. Read them again when this page gets the focus back.
    window.addEventListener("focus", read, { signal: stopping.signal });
    read();
    return () => stopping.abort();
  }, []);
  return shortcuts;
}

/** Returns what the organization has set; nothing until that is known. */
function useManaged(first = noManagedSettings): ManagedSettings {
  const [managed, setManaged] = useState(first);
  useEffect(() => {
    const stopping = new AbortController();
    watchManaged(setManaged, stopping.signal);
    readManagedSettings().then(setManaged, reportError);
    return () => stopping.abort();
  }, []);
  return managed;
}

/** Returns why the settings are not synced now; null if they are, and until that is known. */
function useSyncProblem(first: SyncProblem = null): SyncProblem {
  const [problem, setProblem] = useState(first);
  useEffect(() => {
    const stopping = new AbortController();
    watchSyncProblem(setProblem, stopping.signal);
    readSyncProblem().then(setProblem, reportError);
    return () => stopping.abort();
  }, []);
  return problem;
}
