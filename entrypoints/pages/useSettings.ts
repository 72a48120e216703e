import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { changeSettings, readSettings, watchSettings } from "../../data/settings/settingsStorage.ts";

/**
 * Returns the stored settings, followed through every change; whether the last change of this page was stored, undefined
 * before the first one; and a function that stores a change and resolves to whether that succeeded. `first` are the
 * settings that were read already.
 */
export function useSettings(first: Settings) {
  const [settings, setSettings] = useState(first);
  const [saved, setSaved] = useState<"saved" | "failed">();
  useEffect(() => {
    const stopping = new AbortController();
    watchSettings(setSettings, stopping.signal);
    // The first settings are the defaults if the storage was slow.
    readSettings().then((stored) => !stopping.signal.aborted && setSettings(stored), reportError);
    return () => stopping.abort();
  }, []);
  const change = async (changed: (settings: Settings) => Settings): Promise<boolean> => {
    setSaved(undefined);
    try {
      setSettings(await changeSettings(changed));
      setSaved("saved");
      return true;
    } catch (error) {
      reportError(error);
      setSaved("failed");
      return false;
    }
  };
  return { settings, saved, change };
}
