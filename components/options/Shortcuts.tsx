import type { MessageKey } from "../../data/i18n/Catalog.ts";
import { useTranslator } from "../ui/translation.tsx";
import { OptionsSection } from "./OptionsSection.tsx";

/** Descriptions of the manifest's commands. The manifest has some too, but in the browser's language. */
export const commandTexts = {
  _execute_action: "options.shortcut.action",
  "next-mention": "options.shortcut.next",
  "previous-mention": "options.shortcut.previous",
  "focus-card": "options.shortcut.card",
  "toggle-site": "menu.toggleSite",
} as const satisfies Record<string, MessageKey>;

/** A command and its shortcut. */
export interface Shortcut {
  readonly name: keyof typeof commandTexts;
  /** The keys as the browser writes them; "" when no shortcut is set. */
  readonly keys: string;
}

interface ShortcutsOptionsProps {
  /** Undefined while they are loading. */
  shortcuts: readonly Shortcut[] | undefined;
  /** Whether the browser opens a page for the shortcuts of all extensions, which needs an explanation. */
  needsHelp: boolean;
  /** Whether Alt + Shift may change the keyboard layout, as in Windows. */
  mayChangeLayout: boolean;
  onChangeKeys: () => void;
}

/** Renders the shortcuts and a button that opens the browser's settings for them: extensions cannot set them. */
export function ShortcutsOptions(props: ShortcutsOptionsProps) {
  const { shortcuts, needsHelp, mayChangeLayout, onChangeKeys } = props;
  const { t } = useTranslator();
  const hasLayoutKeys = shortcuts?.some(({ keys }) => /\bAlt\+Shift\b/.test(keys)) ?? false;
  return (
    <OptionsSection id="shortcuts">
      {shortcuts && <ShortcutList shortcuts={shortcuts} />}
      {shortcuts && shortcuts.length > 0 && (
        <div class="lens-setting">
          <button type="button" class="lens-button" data-action="change-keys" onClick={onChangeKeys}>
            {t("options.shortcuts.change")}
          </button>
          {needsHelp && <p class="lens-text">{t("options.shortcuts.how")}</p>}
          {mayChangeLayout && hasLayoutKeys && <p class="lens-text">{t("options.shortcuts.layout")}</p>}
        </div>
      )}
    </OptionsSection>
  );
}

/** The names that browsers write for keys that have a character. */
const characters: Readonly<Record<string, string>> = { Comma: ",", Period: "." };

/** Returns keys as they are on the keyboard: "Alt + Shift + ." for "Alt+Shift+Period". */
export function displayKeys(keys: string): string {
  return keys
    .split("+")
    .map((key) => characters[key] ?? key)
    .join(" + ");
}

/** Renders each command with its keys. */
export function ShortcutList({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const { t } = useTranslator();
  if (shortcuts.length === 0) return <p class="lens-text">{t("options.shortcuts.none")}</p>;
  return (
    <dl class="lens-shortcuts">
      {shortcuts.map(({ name, keys }) => (
        <div key={name} class="lens-shortcut">
          <dt>{t(commandTexts[name])}</dt>
          <dd>{keys ? <kbd class="lens-keys">{displayKeys(keys)}</kbd> : t("options.shortcut.none")}</dd>
        </div>
      ))}
    </dl>
  );
}
