import type { FormId } from "../data/schema/form.ts";

/** How often a page names one form. */
export interface FormCount {
  readonly form: FormId;
  readonly count: number;
}

/**
 * Why the Lens cannot tell what a page mentions:
 * `own` a page of the Lens, `browser` a page of the browser, `store` an extension store, `pdf` the browser's PDF viewer,
 * `file` a file while access to files is not allowed, `access` a site that the reader has not allowed,
 * `unknown` a web page that does not answer.
 */
export type Unreachable = "own" | "browser" | "store" | "pdf" | "file" | "access" | "unknown";

/** What is known of the mentions on the page that the popup was opened on. */
export type PageReport =
  | { readonly state: "mentions"; readonly total: number; readonly forms: readonly FormCount[] }
  | { readonly state: "none" }
  | { readonly state: "unreachable"; readonly reason: Unreachable };
