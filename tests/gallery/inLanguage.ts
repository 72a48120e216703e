import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { changeStored, readStored } from "../e2e/changeStored.ts";
import type { LensBrowser } from "../tools/LensBrowser.ts";
import type { Scene } from "./Scene.ts";

/** Sets the language of the Lens. Resolves to the previous setting. */
export async function setLanguage(
  lens: LensBrowser,
  language: Settings["language"],
): Promise<Settings["language"]> {
  const before = (await readStored(lens)).language;
  await changeStored(lens, (settings) => ({ ...settings, language }));
  return before;
}

/** Returns the scene's `open` function for a language of the Lens, which determines the text direction. */
export function inLanguage(language: Settings["language"], open: Scene["open"]): Scene["open"] {
  return async (stage, variant) => {
    if (variant.direction) return undefined;
    const before = await setLanguage(stage.lens, language);
    const restore = async () => void (await setLanguage(stage.lens, before));
    const scene = await open(stage, variant).catch(async (error) => {
      await restore();
      throw error;
    });
    return (
      scene && {
        ...scene,
        async close() {
          await scene.close();
          await restore();
        },
      }
    );
  };
}
