import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { changeStored, readStored } from "../e2e/changeStored.ts";
import type { Scene } from "./Scene.ts";

/** Returns the scene's `open` function with other settings for the sites, which are restored when the scene is closed. */
export function withSites(sites: Partial<Settings["sites"]>, open: Scene["open"]): Scene["open"] {
  return async (stage, variant) => {
    const before = await readStored(stage.lens);
    const restore = () => changeStored(stage.lens, () => before);
    await changeStored(stage.lens, (settings) => ({ ...settings, sites: { ...settings.sites, ...sites } }));
    const scene = await open(stage, variant).catch(async (error) => {
      await restore();
      throw error;
    });
    if (!scene) await restore();
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
