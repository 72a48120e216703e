import { mkdtempSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A profile's folder, and how to remove it; a folder that was asked for stays. */
export interface Profile {
  folder: string;
  remove(): void;
}

/** The folder asked for, made if need be, or a new one. */
export async function prepareProfile(asked: string | undefined, browser: string): Promise<Profile> {
  if (asked) {
    await mkdir(asked, { recursive: true });
    return { folder: asked, remove: () => undefined };
  }
  const folder = mkdtempSync(join(tmpdir(), `lens-${browser}-`));
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
