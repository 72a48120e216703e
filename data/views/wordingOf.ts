import type { Localized } from "../content/schema/localized.ts";
import type { Wording } from "../settings/SettingsSchema.ts";

/** Returns the text of a statement in one of its two wordings. */
export function wordingOf(
  { text, clinical }: { readonly text: Localized; readonly clinical: Localized },
  wording: Wording,
): Localized {
  return wording === "clinical" ? clinical : text;
}
