import type { SyncProblem } from "../../data/settings/sync/SyncState.ts";
import { OwnOptions, type OwnOptionsProps } from "../own/OwnOptions.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { CardOptions } from "./CardOptions.tsx";
import { ErrorOptions, type ErrorOptionsProps } from "./ErrorOptions.tsx";
import { HighlightOptions } from "./HighlightOptions.tsx";
import { LibraryOptions, type LibraryOptionsProps } from "./LibraryOptions.tsx";
import { LookOptions } from "./LookOptions.tsx";
import { type ManagedProps, OptionsSection } from "./OptionsSection.tsx";
import { optionsSections } from "./optionsSections.ts";
import { SetUp } from "./SetUp.tsx";
import { ShortcutsOptions } from "./Shortcuts.tsx";
import { SitesOptions } from "./SitesOptions.tsx";
import { SyncNotice } from "./SyncNotice.tsx";
import { TextOptions } from "./TextOptions.tsx";
import { TransferOptions } from "./TransferOptions.tsx";

interface OptionsProps extends ManagedProps {
  /** The locales of the catalogs. */
  languages: readonly string[];
  /** The current time, in milliseconds since 1970. */
  now: number;
  /** Whether the last change was stored; undefined before the first change. */
  saved?: "saved" | "failed" | undefined;
  /** Why the settings are not synced now. */
  syncProblem: SyncProblem | null;
  shortcuts: Parameters<typeof ShortcutsOptions>[0];
  transfer: Omit<Parameters<typeof TransferOptions>[0], "settings" | "managed">;
  library: LibraryOptionsProps;
  own: OwnOptionsProps;
  errors: ErrorOptionsProps;
}

/** Renders the options page. The element around it has the classes `lens-root lens-page`. */
export function Options(props: OptionsProps) {
  const { settings, managed, onChange, saved } = props;
  const { t } = useTranslator();
  return (
    <>
      <header class="lens-header lens-options-header">
        <h1 class="lens-title">
          {t("lens.name")}
          {t("lens.colon")}
          {t("options.title")}
        </h1>
        <p class="lens-saved" role="status">
          {saved && t(`options.${saved}`)}
        </p>
      </header>
      <main class="lens-main">
        <p class="lens-text lens-intro">{t("options.intro")}</p>
        <SyncNotice problem={props.syncProblem} />
        <Contents />
        <SetUp settings={settings} onStore={props.transfer.onStore} shortcuts={props.shortcuts.shortcuts} />
        <LookOptions settings={settings} onChange={onChange} />
        <HighlightOptions settings={settings} onChange={onChange} />
        <CardOptions settings={settings} onChange={onChange} />
        <TextOptions settings={settings} managed={managed} onChange={onChange} languages={props.languages} />
        <SitesOptions settings={settings} managed={managed} onChange={onChange} now={props.now} />
        <OwnOptions {...props.own} />
        <ShortcutsOptions {...props.shortcuts} />
        <OptionsSection id="data">
          <TransferOptions settings={settings} managed={managed} {...props.transfer} />
          <LibraryOptions {...props.library} />
        </OptionsSection>
        <OptionsSection id="errors">
          <ErrorOptions {...props.errors} />
        </OptionsSection>
      </main>
      <footer class="lens-footer">{t("lens.notAdvice")}</footer>
    </>
  );
}

/** Renders links to the sections: without them, reaching the last section takes about 50 presses of Tab. */
function Contents() {
  const { t } = useTranslator();
  return (
    <nav aria-label={t("options.title")}>
      <ul class="lens-contents">
        {Object.entries(optionsSections).map(([id, heading]) => (
          <li key={id}>
            <a class="lens-link" href={`#${id}`}>
              {t(heading)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
