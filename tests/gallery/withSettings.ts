import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { changeStored, readStored } from "../e2e/changeStored.ts";
import type { OpenScene, Stage } from "./Scene.ts";

/** Resolves to a scene that is opened with changed settings. All settings are restored when it is closed. */
export async function withSettings(
  { lens }: Stage,
  change: (settings: Settings) => Settings,
  open: () => Promise<OpenScene>,
): Promise<OpenScene> {
  const before = await readStored(lens);
  const restore = () => changeStored(lens, () => before);
  await changeStored(lens, change);
  const scene = await open().catch(async (error) => {
    await restore();
    throw error;
  });
  return {
    ...scene,
    async close() {
      await scene.close();
      await restore();
    },
  };
}
