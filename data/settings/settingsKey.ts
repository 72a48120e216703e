/** Under this key the settings stand in `storage.local`, which every part of the Lens reads, and in `storage.sync`. */
export const SETTINGS_KEY = "settings";

/** In `storage.local`: true while `storage.sync` lacks what is set here. */
export const UNSYNCED_KEY = "settings-unsynced";

/** In `storage.local`: settings of later releases, put aside until such a release is back (`settleSettings`). */
export const NEWER_KEY = "settings-newer";
