import type { OwnChange } from "../../data/own/OwnChange.ts";
import type { OwnData } from "../../data/own/OwnData.ts";
import type { Json } from "../tools/LensBrowser.ts";
import type { OpenScene, Stage } from "./Scene.ts";

/** Resolves to a scene that is opened with this own data of the reader. All own data is deleted when it is closed. */
export async function withOwnData(
  stage: Stage,
  data: OwnData,
  open: () => Promise<OpenScene>,
): Promise<OpenScene> {
  const remove = () => changeOwn(stage, { kind: "delete-all" });
  await changeOwn(stage, { kind: "import", data });
  const scene = await open().catch(async (error) => {
    await remove();
    throw error;
  });
  return {
    ...scene,
    async close() {
      await scene.close();
      await remove();
    },
  };
}

/** Requests a change from the background, as the pages do. Rejects if it is not made. */
async function changeOwn({ lens }: Stage, change: OwnChange): Promise<void> {
  const status = await lens.extensionStorage(async (wanted) => {
    const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const result = await runtime.sendMessage({ type: "change-own-data", change: wanted });
    return String(Object(result).status);
  }, change as Json);
  if (status !== "done") throw new Error(`Own data could not be changed: ${status}`);
}
