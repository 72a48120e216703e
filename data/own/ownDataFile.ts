import * as v from "valibot";
import { fileError, type ImportError, readJson } from "../files/readJson.ts";
import { type OwnData, OwnDataSchema } from "./OwnData.ts";

/** Says what the file is, also to someone who opens it in an editor. */
export const OWN_FILE_FORMAT = "dystonia-lens-own-data";

/** The version of the file's structure. A release reads the files of all earlier ones. */
export const OWN_FILE_VERSION = 1;

/** The largest file that is read, in bytes: full lists, in letters of three bytes each. */
export const MAX_OWN_FILE_SIZE = 5_000_000;

/** The whole file; `docs/own-data.md` describes it for readers. */
export const OwnDataFileSchema = v.strictObject({
  format: v.literal(OWN_FILE_FORMAT),
  version: v.literal(OWN_FILE_VERSION),
  ...OwnDataSchema.entries,
});

/** Returns own data as the text of a file, one field per line: `importOwnData` reports errors by line. */
export function exportOwnData(data: OwnData): string {
  const file = { format: OWN_FILE_FORMAT, version: OWN_FILE_VERSION, ...data };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Returns the own data in a file, or its first errors, sorted by line, each with the path of the field. A file is accepted
 * as a whole or not at all.
 */
export function importOwnData(text: string): { data: OwnData } | { errors: ImportError[] } {
  const file = readJson(text, MAX_OWN_FILE_SIZE);
  if ("errors" in file) return file;
  const { format, version } = Object(file.value);
  if (format !== OWN_FILE_FORMAT) return fileError("not-own-data", file.lineOf(["format"]), "format");
  if (Number.isInteger(version) && version > OWN_FILE_VERSION)
    return fileError("newer-version", file.lineOf(["version"]), "version");
  const result = v.safeParse(OwnDataFileSchema, file.value);
  if (!result.success) return { errors: file.errorsOf(result.issues) };
  const { format: _, version: __, ...data } = result.output;
  return { data };
}
