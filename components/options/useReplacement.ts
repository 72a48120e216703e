import { dequal } from "dequal/lite";
import { useState } from "preact/hooks";
import { fileError, type ImportError } from "../../data/files/readJson.ts";
import { defaultSettings } from "../../data/settings/defaultSettings.ts";
import { type ManagedSettings, withManaged } from "../../data/settings/managedSettings.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { mergeSettings } from "../../data/settings/settingsFields.ts";
import { importSettings, MAX_FILE_SIZE } from "../../data/settings/settingsFile.ts";

type Change = (settings: Settings) => Settings;

/**
 * Stores the settings that `change` returns for the stored ones. Resolves to whether that succeeded; if not, the page
 * tells the reader.
 */
export type StoreSettings = (change: Change) => Promise<boolean>;

/** How far the reader has replaced all settings, by those of a file or by the defaults. */
type Replacement =
  | { readonly state: "idle" }
  | { readonly state: "refused"; readonly errors: readonly ImportError[] }
  /** The page asks the reader whether to replace the settings. */
  | { readonly state: "asked"; readonly what: "import"; readonly before: Settings; readonly after: Settings }
  | { readonly state: "asked"; readonly what: "reset" }
  | { readonly state: "done"; readonly what: "import" | "reset"; readonly undo: Change }
  | { readonly state: "same" }
  | { readonly state: "undone" };

const idle: Replacement = { state: "idle" };

/** Returns the state of the replacement, and the functions that take its next step. */
export function useReplacement(settings: Settings, managed: ManagedSettings, onStore: StoreSettings) {
  const [replacement, setReplacement] = useState<Replacement>(idle);

  const openFile = async (file: File) => {
    const result = await readSettingsFile(file);
    if ("errors" in result) return setReplacement({ state: "refused", errors: result.errors });
    // A pause that was going on when the file was made is no setting that a reader wants back.
    const { pausedUntil } = settings.sites;
    const ofFile = { ...result.settings, sites: { ...result.settings.sites, pausedUntil } };
    // What the organization has set stays, whatever the file says.
    const after = withManaged(ofFile, managed);
    const isSame = dequal(mergeSettings(settings, after, settings), settings);
    setReplacement(isSame ? { state: "same" } : { state: "asked", what: "import", before: settings, after });
  };
  const confirm = async () => {
    if (replacement.state !== "asked") return;
    setReplacement(idle);
    const change: Change =
      replacement.what === "reset"
        ? () => defaultSettings
        : // Only what the reader was shown: the settings may have changed since then.
          (present) => mergeSettings(replacement.before, replacement.after, present);
    let undo = change;
    const isStored = await onStore((before) => {
      const after = change(before);
      undo = (present) => mergeSettings(after, before, present);
      return after;
    });
    if (isStored) setReplacement({ state: "done", what: replacement.what, undo });
  };
  const undo = async () => {
    if (replacement.state !== "done") return;
    if (await onStore(replacement.undo)) setReplacement({ state: "undone" });
  };
  return {
    replacement,
    openFile,
    confirm,
    undo,
    askReset: () => setReplacement({ state: "asked", what: "reset" }),
    keep: () => setReplacement(idle),
  };
}

async function readSettingsFile(file: File): Promise<ReturnType<typeof importSettings>> {
  if (file.size > MAX_FILE_SIZE) return fileError("too-large");
  return file.text().then(importSettings, () => fileError("unreadable"));
}
