import type { FoundMention } from "../../data/messages/mentionList.ts";
import type { MentionPlace } from "../../data/messages/tabMentions.ts";

/** A mention on the page, and the tab and frame that contain it. */
export type PageMention = FoundMention & MentionPlace;

/**
 * Why the extension cannot read the page:
 * - `own`: it is a page of this extension
 * - `browser`: it is a page of the browser
 * - `store`: it is in an extension store, which browsers keep closed to extensions
 * - `pdf`: it is in the browser's PDF viewer
 * - `file`: it is a local file, and the extension has no access to files
 * - `access`: the reader has not granted access to the site
 * - `unknown`: no content script answers
 */
export type UnreachableReason = "own" | "browser" | "store" | "pdf" | "file" | "access" | "unknown";

/**
 * What most of a page in the viewport is, if no extension can read text there: `drawn`, text that scripts draw, as some
 * editors do; `picture`, a picture such as a scan; `pdf`, a PDF inside the page.
 */
export const unreadableContents = ["drawn", "picture", "pdf"] as const;
export type UnreadableContent = (typeof unreadableContents)[number];

/** The mentions on the page in the active tab, at most the first 2,000. */
export type PageReport =
  | {
      readonly state: "mentions";
      /** Identifies the page: constant while the tab shows the same document address. */
      readonly page: string;
      readonly title: string;
      readonly address: string;
      /** In document order; mentions in frames come after those of the main frame. */
      readonly mentions: readonly PageMention[];
      /** The number of mentions after these. */
      readonly unlisted: number;
    }
  | { readonly state: "none"; readonly unreadable?: UnreadableContent }
  | { readonly state: "unreachable"; readonly reason: UnreachableReason };
