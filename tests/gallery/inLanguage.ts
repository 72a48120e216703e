import type { Settings } from "../../data/settings/SettingsSchema.ts";
import type { Scene } from "./Scene.ts";
import { speak } from "./speak.ts";

/** The same in a language of the Lens. It brings its own direction: none can be forced upon it. */
export function inLanguage(language: Settings["language"], open: Scene["open"]): Scene["open"] {
  return async (stage, strain) => {
    if (strain.direction) return undefined;
    const before = await speak(stage.lens, language);
    const back = async () => void (await speak(stage.lens, before));
    const exhibit = await open(stage, strain).catch(async (error) => {
      await back();
      throw error;
    });
    return (
      exhibit && {
        ...exhibit,
        async close() {
          await exhibit.close();
          await back();
        },
      }
    );
  };
}
