import type { ComponentProps } from "preact";
import { useState } from "preact/hooks";
import { FormsPage } from "../../../components/forms/FormsPage.tsx";
import { Glossary } from "../../../components/glossary/Glossary.tsx";
import { Handout } from "../../../components/handout/Handout.tsx";
import { LookUp } from "../../../components/lookup/LookUp.tsx";
import { Options } from "../../../components/options/Options.tsx";
import type { Shortcut } from "../../../components/options/Shortcuts.tsx";
import type { OwnDataProps } from "../../../components/own/OwnDataProps.ts";
import { Popup } from "../../../components/popup/Popup.tsx";
import { PopupHeader } from "../../../components/popup/PopupHeader.tsx";
import type { SiteEvents, SiteReport } from "../../../components/sites/SiteReport.ts";
import { Sources } from "../../../components/sources/Sources.tsx";
import { SampleMention } from "../../../components/welcome/SampleMention.tsx";
import { Welcome } from "../../../components/welcome/Welcome.tsx";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { bundledContentVersion } from "../../../data/content/contentVersion.compiled.ts";
import type { FormId } from "../../../data/content/forms/forms.ts";
import { allCatalogs } from "../../../data/i18n/allCatalogs.ts";
import type { Translator } from "../../../data/i18n/createTranslator.ts";
import { noOwnData, type OwnData } from "../../../data/own/OwnData.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { noManagedSettings } from "../../../data/settings/managedSettings.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import type { CardView } from "../../../data/views/CardView.ts";
import formsStyle from "../../../entrypoints/forms/page.css?inline";
import glossaryStyle from "../../../entrypoints/glossary/page.css?inline";
import handoutStyle from "../../../entrypoints/handout/page.css?inline";
import { findInText } from "../../../entrypoints/lookup/findInText.ts";
import lookupStyle from "../../../entrypoints/lookup/page.css?inline";
import optionsStyle from "../../../entrypoints/options/page.css?inline";
import popupStyle from "../../../entrypoints/popup/page.css?inline";
import sourcesStyle from "../../../entrypoints/sources/page.css?inline";
import welcomeStyle from "../../../entrypoints/welcome/page.css?inline";
import { viewOf } from "../../tools/cardViews.ts";
import { english } from "../../tools/english.ts";
import { click, rendered, renderPage } from "../tools/renderPage.tsx";
import { reportOf, sampleMentions } from "./samplePage.ts";

/** More than two years after the sources about the causes. */
const TODAY = "2026-11-29";

const nothing = () => {};

/** Returns own data as the components get it, with a store that accepts each change and does nothing. */
export const ownProps = (data: OwnData = noOwnData, props: Partial<OwnDataProps> = {}): OwnDataProps => ({
  answer: { status: "ready", data, unreadableCount: 0 },
  isReadOnly: false,
  onChange: async () => ({ status: "done", data, unreadableCount: 0 }),
  ...props,
});

const shortcuts: Shortcut[] = [
  { name: "_execute_action", keys: "Alt+Shift+D" },
  { name: "next-mention", keys: "" },
];

/** The state of a site with the Lens on. */
export const siteReport: SiteReport = {
  tabId: 7,
  site: "example.org",
  shows: "page",
  state: "on",
  chosenOnly: false,
  isManaged: false,
  isModeManaged: false,
  pauseKind: "hour",
  isTabPaused: false,
  pausedUntil: 0,
  isPrivate: false,
  opensPagesOutside: false,
  access: "granted",
};

export const noSiteEvents: SiteEvents = {
  onSwitch: nothing,
  onPause: nothing,
  onResume: nothing,
  onChosenOnly: nothing,
  onAllow: nothing,
};

const links = {
  onPanel: nothing,
  onHandout: nothing,
  onGlossary: nothing,
  onLookUp: nothing,
  onSources: nothing,
  onForms: nothing,
  onOptions: nothing,
  onHelp: nothing,
};

/** Renders the popup over a page with mentions. Resolves when its sections are loaded. */
export async function renderPopup(
  props: Partial<ComponentProps<typeof Popup>> = {},
  translator: Translator = english,
): Promise<void> {
  const content = (
    <Popup
      readLibrary={async () => ({ records: bundledRecords, origin: "library" as const })}
      readPage={async () => reportOf(sampleMentions)}
      readNews={async () => undefined}
      followPage={nothing}
      onJump={async () => "shown"}
      findForms={async () => []}
      wording="plain"
      today={TODAY}
      region="US"
      onCopy={async () => {}}
      onSave={nothing}
      onSaveFile={nothing}
      site={siteReport}
      siteError={undefined}
      siteEvents={noSiteEvents}
      links={links}
      lastTab={undefined}
      own={ownProps()}
      onTab={nothing}
      {...props}
    />
  );
  renderPage(content, popupStyle, translator);
  await rendered();
}

/** Renders the header of the popup, without its tabs, with the menu open. */
export async function renderMenu(translator: Translator = english): Promise<void> {
  const content = (
    <>
      <PopupHeader site={siteReport} siteError={undefined} siteEvents={noSiteEvents} links={links}>
        {null}
      </PopupHeader>
      <main class="lens-main" />
    </>
  );
  renderPage(content, popupStyle, translator);
  await click("[data-action=menu]");
}

/** Renders the handout of a reader who has chosen nothing yet. */
export async function renderHandout(
  props: Partial<ComponentProps<typeof Handout>> = {},
  translator: Translator = english,
): Promise<void> {
  const content = (
    <Handout
      records={bundledRecords}
      formId=""
      choices={{ leftOut: [], added: [], lines: 2, large: false }}
      onChoicesChange={nothing}
      wording="plain"
      today={TODAY}
      region="US"
      onPrint={nothing}
      onForms={nothing}
      onCopy={async () => {}}
      own={ownProps()}
      {...props}
    />
  );
  renderPage(content, handoutStyle, translator);
  await rendered();
}

/** Renders the page with the sources and what is new in the content. */
export async function renderSources(
  props: Partial<ComponentProps<typeof Sources>> = {},
  translator: Translator = english,
): Promise<void> {
  const content = (
    <Sources records={bundledRecords} origin="library" news={undefined} today={TODAY} {...props} />
  );
  renderPage(content, sourcesStyle, translator);
  await rendered();
}

/** Renders the glossary of a page. */
export async function renderGlossary(
  props: Partial<ComponentProps<typeof Glossary>> = {},
  translator: Translator = english,
): Promise<void> {
  const content = (
    <Glossary
      report={reportOf(sampleMentions)}
      forms={bundledRecords.forms}
      today={TODAY}
      onPrint={nothing}
      {...props}
    />
  );
  renderPage(content, glossaryStyle, translator);
  await rendered();
}

type OptionsProps = ComponentProps<typeof Options>;

/** Renders the options page, which applies each change of the settings. */
export async function renderOptions(
  props: Partial<OptionsProps> = {},
  translator: Translator = english,
): Promise<void> {
  function OptionsWithState() {
    const [settings, setSettings] = useState(props.settings ?? defaultSettings);
    const onChange: OptionsProps["onChange"] = (change) => {
      setSettings(change);
      props.onChange?.(change);
    };
    const onStore: OptionsProps["transfer"]["onStore"] = async (change) => {
      onChange(change);
      return true;
    };
    return (
      <Options
        now={0}
        languages={Object.keys(allCatalogs)}
        shortcuts={{ shortcuts, needsHelp: true, mayChangeLayout: true, onChangeKeys: nothing }}
        managed={noManagedSettings}
        syncProblem={null}
        transfer={{ onExport: nothing, onStore }}
        library={{
          version: "1.0.0",
          contentVersion: bundledContentVersion,
          readLibrary: async () => ({ origin: "library" }),
          readRepairs: async () => [{ at: Date.UTC(2026, 4, 1), count: 2 }],
          repairLibrary: async () => {},
        }}
        own={{ ...ownProps(), readForms: async () => bundledRecords.forms, onSaveFile: nothing }}
        errors={{
          readErrors: async () => [
            { at: 0, place: "popup", message: "Error: a failure", version: "1.0.0", count: 2 },
          ],
          clearErrors: async () => {},
          onCopy: async () => {},
        }}
        {...props}
        settings={settings}
        onChange={onChange}
      />
    );
  }
  renderPage(<OptionsWithState />, optionsStyle, translator);
  await rendered();
}

/** Renders the page with all forms. Resolves when it shows the loaded records. */
export async function renderForms(
  props: Partial<ComponentProps<typeof FormsPage>> = {},
  translator: Translator = english,
): Promise<void> {
  const content = (
    <FormsPage
      readLibrary={async () => ({ records: bundledRecords, origin: "library" as const })}
      findForms={async () => []}
      searchedText=""
      target={undefined}
      wording="plain"
      today={TODAY}
      readAloudRate={undefined}
      onCopy={async () => {}}
      onHandout={nothing}
      {...props}
    />
  );
  renderPage(content, formsStyle, translator);
  await rendered();
}

/** Renders the page that opens after the installation. */
export async function renderWelcome(
  props: Partial<ComponentProps<typeof Welcome>> = {},
  translator: Translator = english,
): Promise<void> {
  const sample = (
    <SampleMention
      marks={defaultSettings.marks}
      restMs={undefined}
      readCardView={async () => cardViewOf(["cervical-dystonia"], "torticollis", translator)}
      onSection={nothing}
      onForm={nothing}
    />
  );
  function WelcomeWithState() {
    const [settings, setSettings] = useState(defaultSettings);
    const onStore = async (change: (settings: Settings) => Settings) => {
      setSettings(change(settings));
      return true;
    };
    return (
      <Welcome
        sample={sample}
        setUp={{ settings, onStore, shortcuts }}
        onOptions={nothing}
        onForms={nothing}
        {...props}
      />
    );
  }
  renderPage(<WelcomeWithState />, welcomeStyle, translator);
  await rendered();
}

/** Renders the lookup page for a selected text that names these forms. */
export async function renderLookUp(
  found: readonly (readonly [form: FormId, word: string])[],
  selection = "",
  translator: Translator = english,
): Promise<void> {
  const forms = found.map(([form, word]) => ({ word, view: cardViewOf([form], word, translator) }));
  const content = (
    <LookUp
      // Another selection is another look-up.
      key={selection}
      selection={selection}
      found={forms}
      findForms={async (text) =>
        /blepharospasm/.test(text)
          ? [{ word: "blepharospasm", view: cardViewOf(["blepharospasm"], "blepharospasm", translator) }]
          : []
      }
      findInText={findInText}
      marks={defaultSettings.marks}
      readCardView={async ({ forms, definition }, word) => cardViewOf(forms, word, translator, definition)}
      onSection={nothing}
      onForm={nothing}
    />
  );
  renderPage(content, lookupStyle, translator);
  await rendered();
}

/** Returns the view of a mention's card. */
export function cardViewOf(
  ids: readonly FormId[],
  word: string,
  translator: Translator = english,
  definition?: string,
): CardView {
  return viewOf({ forms: [...ids], word, ...(definition && { definition }) }, translator);
}
