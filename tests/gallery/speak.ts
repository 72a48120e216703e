import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { changeStored, readStored } from "../e2e/changeStored.ts";
import type { LensBrowser } from "../tools/LensBrowser.ts";

/** Makes the Lens speak a language from now on; resolves to the setting that it had before. */
export async function speak(
  lens: LensBrowser,
  language: Settings["language"],
): Promise<Settings["language"]> {
  const before = (await readStored(lens)).language;
  await changeStored(lens, (settings) => ({ ...settings, language }));
  return before;
}
