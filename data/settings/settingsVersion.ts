/**
 * The version of the settings' shape: a reader's settings from an older one are migrated, never dropped.
 * Apart from the schema, so that scripts on pages can compare it without loading valibot.
 */
export const SETTINGS_VERSION = 1;
