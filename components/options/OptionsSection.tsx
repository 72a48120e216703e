import type { ComponentChildren } from "preact";
import type { ManagedSettings } from "../../data/settings/managedSettings.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { useTranslator } from "../ui/translation.tsx";
import { type OptionsSectionId, optionsSections } from "./optionsSections.ts";

/** Props of each section of the options page that changes settings. */
export interface SettingsProps {
  settings: Settings;
  /** Stores the settings that `change` returns for the stored ones, and shows the reader whether that succeeded. */
  onChange: (change: (settings: Settings) => Settings) => void;
}

/** Props of a section with settings that an organization can set. */
export interface ManagedProps extends SettingsProps {
  managed: ManagedSettings;
}

/** Renders a section of the options page with its heading. */
export function OptionsSection({ id, children }: { id: OptionsSectionId; children: ComponentChildren }) {
  const { t } = useTranslator();
  return (
    <section id={id} class="lens-section" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} class="lens-heading">
        {t(optionsSections[id])}
      </h2>
      <div class="lens-settings">{children}</div>
    </section>
  );
}
