import { themes } from "../../data/settings/bounds.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";

/** A theme that the reader has chosen, as the attribute `data-theme`. */
type ChosenTheme = Exclude<Settings["theme"], "system">;

const KEY = "theme";

/**
 * Returns the theme of the last page that was open; undefined if the system chooses. The settings are read too late for
 * the first paint: a dark page would flash white. The copy may be older than the settings, which the page follows later.
 */
export function readThemeCopy(): ChosenTheme | undefined {
  try {
    const copy = localStorage.getItem(KEY);
    return themes.find((theme): theme is ChosenTheme => theme !== "system" && theme === copy);
  } catch {
    // The reader may have blocked storage: Firefox then throws.
    return undefined;
  }
}

/** Stores the theme for the first paint of the next page. */
export function storeThemeCopy(theme: Settings["theme"]): void {
  try {
    if (theme === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Without the copy, the first paint has the colors of the system.
  }
}
