import { useRef } from "preact/hooks";
import type { ManagedSettings } from "../../data/settings/managedSettings.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { useTranslator } from "../ui/translation.tsx";
import { FileButton } from "./FileButton.tsx";
import { ImportErrors } from "./ImportErrors.tsx";
import { ReplaceQuestion } from "./ReplaceQuestion.tsx";
import { SettingsChanges } from "./SettingsChanges.tsx";
import { type StoreSettings, useReplacement } from "./useReplacement.ts";

interface TransferOptionsProps {
  settings: Settings;
  managed: ManagedSettings;
  onExport: () => void;
  onStore: StoreSettings;
}

/** Renders the buttons that export, import and reset the settings, with the result of the last one. */
export function TransferOptions({ settings, managed, onExport, onStore }: TransferOptionsProps) {
  const { t } = useTranslator();
  const { replacement, openFile, askReset, confirm, keep, undo } = useReplacement(settings, managed, onStore);
  const buttons = { import: useRef<HTMLButtonElement>(null), reset: useRef<HTMLButtonElement>(null) };
  /** The pressed button is about to be removed. Move the focus first, or it would be lost. */
  const leave = (what: "import" | "reset", act: () => void) => () => {
    buttons[what].current?.focus();
    act();
  };
  return (
    <div class="lens-setting lens-wide">
      <div class="lens-buttons">
        <button type="button" class="lens-button" data-action="export" onClick={onExport}>
          {t("options.export")}
        </button>
        <FileButton button={buttons.import} name="import" label={t("options.import")} onFile={openFile} />
        <button ref={buttons.reset} type="button" class="lens-button" data-action="reset" onClick={askReset}>
          {t("options.reset")}
        </button>
      </div>
      {replacement.state === "asked" && (
        <ReplaceQuestion
          key={replacement.what}
          what={replacement.what}
          onConfirm={leave(replacement.what, confirm)}
          onKeep={leave(replacement.what, keep)}
        >
          {replacement.what === "import" && <SettingsChanges {...replacement} />}
        </ReplaceQuestion>
      )}
      <p class="lens-text" role="status">
        {replacement.state === "done" && t(`options.${replacement.what}.done`)}
        {replacement.state === "same" && t("options.import.same")}
        {replacement.state === "undone" && t("options.undo.done")}
      </p>
      {replacement.state === "done" && (
        <button type="button" class="lens-button" data-action="undo" onClick={leave(replacement.what, undo)}>
          {t("options.undo")}
        </button>
      )}
      <ImportErrors errors={replacement.state === "refused" ? replacement.errors : []} />
    </div>
  );
}
