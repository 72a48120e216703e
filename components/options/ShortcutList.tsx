import { useTranslator } from "../Text.tsx";

/** A shortcut as the browser tells it. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** The keys, as the browser writes them; "" without. */
  readonly keys: string;
}

/** What can be done by keys, and by which. */
export function ShortcutList({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const { t } = useTranslator();
  if (shortcuts.length === 0) return <p class="lens-text">{t("options.shortcuts.none")}</p>;
  return (
    <dl class="lens-shortcuts">
      {shortcuts.map(({ name, description, keys }) => (
        <div key={name} class="lens-shortcut">
          <dt>{description || t("options.shortcut.action")}</dt>
          <dd>{keys ? <kbd class="lens-keys">{keys}</kbd> : t("options.shortcut.none")}</dd>
        </div>
      ))}
    </dl>
  );
}
