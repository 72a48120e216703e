import { afterAll, beforeAll } from "vitest";
import type { Stage } from "./eachBrowser.ts";
import { emptyExtension } from "./emptyExtension.ts";
import { ensureBrowser } from "./ensureBrowser.ts";
import type { LensBrowser } from "./LensBrowser.ts";
import { launchLens } from "./launchLens.ts";

/** Returns the browser that runs beside the stage's, with an extension that does nothing; it ends after the last test. */
export function baselineBrowser(stage: Stage): () => LensBrowser {
  let bare: LensBrowser | undefined;
  let removeEmpty: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const { kind } = stage.lens;
    const empty = await emptyExtension(kind);
    removeEmpty = empty.remove;
    bare = await launchLens({ kind, executable: await ensureBrowser(kind), extension: empty.folder });
  });
  afterAll(async () => {
    await bare?.close();
    await removeEmpty?.();
  });
  return () => {
    if (!bare) throw new Error("The browser without the Lens has not started");
    return bare;
  };
}
