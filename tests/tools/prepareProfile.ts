import { mkdtempSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A browser profile. */
export interface Profile {
  folder: string;
  /** Removes a temporary profile; does nothing for a folder that the caller chose. */
  remove(): void;
}

/** Creates the chosen folder if necessary, or a temporary profile if there is none. */
export async function prepareProfile(chosen: string | undefined, browser: string): Promise<Profile> {
  if (chosen) {
    await mkdir(chosen, { recursive: true });
    return { folder: chosen, remove: () => undefined };
  }
  const folder = mkdtempSync(join(tmpdir(), `lens-${browser}-`));
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
