import type { MessageKey } from "../../data/i18n/Catalog.ts";
import { useTranslator } from "../ui/Text.tsx";

/** What each command of the manifest does. Browsers say it, too, but in their own language. */
export const commandTexts = {
  _execute_action: "options.shortcut.action",
  "next-mention": "options.shortcut.next",
  "previous-mention": "options.shortcut.previous",
  "focus-card": "options.shortcut.card",
  "toggle-site": "menu.toggleSite",
} as const satisfies Record<string, MessageKey>;

/** A shortcut as the browser tells it. */
export interface Shortcut {
  readonly name: keyof typeof commandTexts;
  /** The keys, as the browser writes them; "" without. */
  readonly keys: string;
}

/** What can be done by keys, and by which. */
export function ShortcutList({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const { t } = useTranslator();
  if (shortcuts.length === 0) return <p class="lens-text">{t("options.shortcuts.none")}</p>;
  return (
    <dl class="lens-shortcuts">
      {shortcuts.map(({ name, keys }) => (
        <div key={name} class="lens-shortcut">
          <dt>{t(commandTexts[name])}</dt>
          <dd>{keys ? <kbd class="lens-keys">{keys}</kbd> : t("options.shortcut.none")}</dd>
        </div>
      ))}
    </dl>
  );
}
