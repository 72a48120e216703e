import { useTranslator } from "../ui/Text.tsx";
import { OptionsSection } from "./OptionsSection.tsx";
import { type Shortcut, ShortcutList } from "./ShortcutList.tsx";

interface ShortcutsOptionsProps {
  /** Undefined while they are read. */
  shortcuts: readonly Shortcut[] | undefined;
  /** The browser has its own page for them, which has to be explained. */
  needsHelp: boolean;
  onChangeKeys: () => void;
}

/** The shortcuts as they are now, and the way to change them: browsers let no extension set them by itself. */
export function ShortcutsOptions({ shortcuts, needsHelp, onChangeKeys }: ShortcutsOptionsProps) {
  const { t } = useTranslator();
  return (
    <OptionsSection id="shortcuts" heading={t("options.shortcuts")}>
      {shortcuts && <ShortcutList shortcuts={shortcuts} />}
      {shortcuts && shortcuts.length > 0 && (
        <div class="lens-setting">
          <button type="button" class="lens-button" data-action="change-keys" onClick={onChangeKeys}>
            {t("options.shortcuts.change")}
          </button>
          {needsHelp && <p class="lens-text">{t("options.shortcuts.how")}</p>}
        </div>
      )}
    </OptionsSection>
  );
}
