import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { hasPreset, type PresetName, presetNames, presets, withPreset } from "../../data/settings/presets.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { mergeSettings } from "../../data/settings/settingsFields.ts";
import { useTranslator } from "../ui/translation.tsx";
import { describeSettings } from "./describeSettings.ts";
import { type Shortcut, ShortcutList } from "./Shortcuts.tsx";
import type { StoreSettings } from "./useReplacement.ts";

interface SetUpProps {
  settings: Settings;
  onStore: StoreSettings;
  /** Undefined while they are loading. */
  shortcuts: readonly Shortcut[] | undefined;
  /** Whether the last change could not be stored and the page does not say so elsewhere. */
  hasFailed?: boolean;
}

type Change = (settings: Settings) => Settings;

/** Renders the needs of a reader to choose from. Each sets several settings at once, says which, and can be undone. */
export function SetUp({ settings, onStore, shortcuts, hasFailed = false }: SetUpProps) {
  const { t } = useTranslator();
  const { undoable, result, use, undo } = usePresets(onStore);
  const usableShortcuts = shortcuts?.filter(({ keys }) => keys) ?? [];
  return (
    <section id="setup" class="lens-section" aria-labelledby="setup-heading">
      <h2 id="setup-heading" class="lens-heading">
        {t("setup.heading")}
      </h2>
      <p class="lens-text">{t("setup.intro")}</p>
      <p class="lens-text lens-setup-result" role="status">
        {hasFailed
          ? t("options.failed")
          : result && t(`setup.${result.what}`, { name: t(`setup.${result.name}`) })}
      </p>
      <ul class="lens-presets">
        {presetNames.map((name) => (
          <Preset
            key={name}
            name={name}
            settings={settings}
            canUndo={undoable.has(name)}
            onUse={() => use(name)}
            onUndo={() => undo(name)}
          >
            {name === "neck" && usableShortcuts.length > 0 && (
              <>
                <p class="lens-text">{t("setup.keys")}</p>
                <ShortcutList shortcuts={usableShortcuts} />
              </>
            )}
          </Preset>
        ))}
      </ul>
    </section>
  );
}

/** Returns the presets that can be undone, what was done last, and the functions that use and undo a preset. */
function usePresets(onStore: StoreSettings) {
  const [undoable, setUndoable] = useState<ReadonlyMap<PresetName, Change>>(new Map());
  const [result, setResult] = useState<{ readonly what: "done" | "undone"; readonly name: PresetName }>();
  const forget = (name: PresetName) =>
    setUndoable((known) => new Map([...known].filter(([each]) => each !== name)));
  const use = async (name: PresetName) => {
    const isStored = await onStore((before) => {
      const after = withPreset(before, name);
      // Before the settings change: the button that undoes is the pressed one, which must keep the focus.
      setUndoable((known) => new Map(known).set(name, (present) => mergeSettings(after, before, present)));
      return after;
    });
    if (isStored) setResult({ what: "done", name });
    else forget(name);
  };
  const undo = async (name: PresetName) => {
    const change = undoable.get(name);
    if (!change || !(await onStore(change))) return;
    forget(name);
    setResult({ what: "undone", name });
  };
  return { undoable, result, use, undo };
}

interface PresetProps {
  name: PresetName;
  settings: Settings;
  /** Whether the settings from before the preset are known. */
  canUndo: boolean;
  onUse: () => void;
  onUndo: () => void;
  children: ComponentChildren;
}

/** Renders a preset: what it sets, and the button that uses or undoes it. */
function Preset({ name, settings, canUndo, onUse, onUndo, children }: PresetProps) {
  const translator = useTranslator();
  const { t } = translator;
  const isUsed = hasPreset(settings, name);
  const id = `setup-${name}`;
  const texts = describeSettings(withPreset(settings, name), translator).filter(({ field }) =>
    presets[name].has(field),
  );
  return (
    <li class="lens-preset" data-preset={name} data-used={isUsed}>
      <h3 id={id}>{t(`setup.${name}`)}</h3>
      <div id={`${id}-sets`}>
        <p class="lens-text">{t("setup.sets")}</p>
        <dl class="lens-preset-settings">
          {texts.map(({ field, label, value }) => (
            <div key={field}>
              <dt>
                {label}
                {t("lens.colon")}
              </dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {children}
      <div class="lens-preset-state">
        {isUsed && <p class="lens-text lens-strong">{t("setup.inUse")}</p>}
        {(!isUsed || canUndo) && (
          <button
            type="button"
            id={`${id}-button`}
            class="lens-button"
            data-action={isUsed ? "undo" : "use"}
            aria-labelledby={`${id}-button ${id}`}
            aria-describedby={`${id}-sets`}
            onClick={isUsed ? onUndo : onUse}
          >
            {t(isUsed ? "options.undo" : "setup.use")}
          </button>
        )}
      </div>
    </li>
  );
}
