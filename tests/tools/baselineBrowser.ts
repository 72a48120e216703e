import { afterAll, beforeAll } from "vitest";
import { emptyExtension } from "./emptyExtension.ts";
import { ensureBrowser } from "./ensureBrowser.ts";
import type { TestEnvironment } from "./inBrowsers.ts";
import type { LensBrowser } from "./LensBrowser.ts";
import { launchLens } from "./launchLens.ts";

/** Starts a second browser of the same kind with an empty extension, for all tests of a file. Returns a getter for it. */
export function baselineBrowser(env: TestEnvironment): () => LensBrowser {
  let baseline: LensBrowser | undefined;
  let removeEmpty: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const { kind } = env.lens;
    const empty = await emptyExtension(kind);
    removeEmpty = empty.remove;
    baseline = await launchLens({ kind, executable: await ensureBrowser(kind), extension: empty.folder });
  });
  afterAll(async () => {
    await baseline?.close();
    await removeEmpty?.();
  });
  return () => {
    if (!baseline) throw new Error("The browser without the Lens has not started");
    return baseline;
  };
}
