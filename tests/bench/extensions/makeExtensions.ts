import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentScript, type Method } from "../bundle.ts";

/**
 * The extensions that are compared, and no extension ("none"). Each subject has its own subdomain of "localhost", on
 * which only its extension runs.
 */
export const subjects = [
  "none",
  "empty",
  "lens",
  "against",
  "ranges",
  "names",
  "pattern",
  "replace",
  "wrap",
] as const;
export type Subject = (typeof subjects)[number];

const methods: Readonly<Partial<Record<Subject, Method>>> = {
  ranges: "paintRanges",
  names: "markNames",
  pattern: "markPattern",
  replace: "replaceText",
  wrap: "wrapWords",
};

/** Names of the subjects in the report. */
export const subjectNames: Readonly<Record<Subject, string>> = {
  none: "no extension",
  empty: "empty content script in the same frames",
  lens: "the Lens",
  against: "the other build",
  ranges: "walk, regex, Range",
  names: "mark.js .mark(names)",
  pattern: "mark.js .markRegExp",
  replace: "find-and-replace-dom-text",
  wrap: "walk, regex, wrap",
};

export interface Extensions {
  readonly folders: readonly string[];
  /** Resolves to the total bytes of these files of a subject's extension. */
  bytes(subject: Subject, files: Iterable<string>): Promise<number>;
  remove(): Promise<void>;
}

/**
 * Writes the extensions of these subjects to a temporary folder. Of the built Lens only the host permissions are changed.
 * @param against the folder of the build for the subject "against"
 */
export async function makeExtensions(
  lens: string,
  chosen: readonly Subject[],
  against: string = lens,
): Promise<Extensions> {
  const root = await mkdtemp(join(tmpdir(), "lens-bench-"));
  const folder = (subject: Subject) => join(root, subject);
  const present = chosen.filter((subject) => subject !== "none");
  try {
    for (const subject of present) {
      const method = methods[subject];
      if (method) await makePeer(folder(subject), subject, await contentScript(method));
      else await copyLens(subject === "against" ? against : lens, folder(subject), subject);
    }
  } catch (error) {
    await rm(root, { recursive: true });
    throw error;
  }
  return {
    folders: present.map(folder),
    async bytes(subject, files) {
      const sizes = await Promise.all([...files].map((file) => stat(join(folder(subject), file))));
      return sizes.reduce((sum, { size }) => sum + size, 0);
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

const pagesOf = (subject: Subject) => [`http://${subject}.localhost/*`];

async function makePeer(folder: string, subject: Subject, script: string): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, "content.js"), script);
  const content = {
    matches: pagesOf(subject),
    js: ["content.js"],
    all_frames: true,
    run_at: "document_idle",
  };
  const manifest = {
    manifest_version: 3,
    name: `Bench ${subject}`,
    version: "1",
    content_scripts: [content],
  };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
}

/** Copies the built Lens; for the subject "empty" its detector is replaced by an empty script. */
async function copyLens(from: string, folder: string, subject: Subject): Promise<void> {
  await cp(from, folder, { recursive: true });
  const file = join(folder, "manifest.json");
  const manifest = JSON.parse(await readFile(file, "utf8")) as { host_permissions?: string[] };
  if (subject === "empty") await writeFile(join(folder, "detector.js"), await contentScript("nothing"));
  // The extension registers the detector in the pages that it may access.
  manifest.host_permissions = pagesOf(subject);
  await writeFile(file, JSON.stringify(manifest));
}
