import type { FoundMention } from "../../data/messages/FrameReport.ts";
import type { MentionPlace } from "../../data/messages/tabMentions.ts";

/** A mention on the page, with what leads to it. */
export type PageMention = FoundMention & MentionPlace;

/**
 * Why the Lens cannot tell what a page mentions:
 * `own` a page of the Lens, `browser` a page of the browser, `store` an extension store, `pdf` the browser's PDF viewer,
 * `file` a file while access to files is not allowed, `access` a site that the reader has not allowed,
 * `unknown` a web page that does not answer.
 */
export type Unreachable = "own" | "browser" | "store" | "pdf" | "file" | "access" | "unknown";

/** What is known of the mentions on the page in the active tab. */
export type PageReport =
  | {
      readonly state: "mentions";
      /** Stays the same as long as the tab shows the same page. */
      readonly page: string;
      /** In the order of the page; those in frames come after its own. */
      readonly mentions: readonly PageMention[];
    }
  | { readonly state: "none" }
  | { readonly state: "unreachable"; readonly reason: Unreachable };
