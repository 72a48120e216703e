import type { Records } from "../content/schema/dataset.ts";

/** The shipped records. They load only where they are needed: most readings find the library filled. */
export async function loadBundle(): Promise<Records> {
  return (await import("../content/bundle.ts")).bundledRecords;
}
