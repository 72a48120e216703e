import type { MessageKey } from "../../data/i18n/Catalog.ts";
import type { PauseKind } from "../../data/settings/pauses.ts";
import type { SiteState } from "../../data/settings/sites.ts";

/** The extension's state on the site in the active tab. */
export interface SiteReport {
  /** The active tab; undefined when this page itself is in a tab. */
  readonly tabId: number | undefined;
  /** The site's host; "" for a page without a site, such as a file. */
  readonly site: string;
  /**
   * What the active tab shows:
   * - `page`: a web page or a file
   * - `closed`: a page of the browser or an extension store, which no extension can read
   * - `own`: this extension page itself
   */
  readonly shows: "page" | "closed" | "own";
  readonly state: SiteState;
  /** Whether the extension is active only on chosen sites. */
  readonly chosenOnly: boolean;
  /** Whether the organization has turned the extension on or off on this site. */
  readonly isManaged: boolean;
  /** Whether the organization has set `chosenOnly`. */
  readonly isModeManaged: boolean;
  /** The kind of the pause, in the state "paused". */
  readonly pauseKind: PauseKind;
  /** Whether the tab is paused, also during a pause on all sites. */
  readonly isTabPaused: boolean;
  /** End of the pause of the kind "hour", in milliseconds since 1970. */
  readonly pausedUntil: number;
  /** Whether the tab is in a private window. */
  readonly isPrivate: boolean;
  /** Whether the browser opens pages of the extension, such as the options, in a window that is not private. */
  readonly opensPagesOutside: boolean;
  /**
   * The extension's access to pages:
   * - `granted`: it can read this page
   * - `not-here`: it cannot read this site
   * - `not-everywhere`: it cannot read every site, and whether it can read this one is unknown
   */
  readonly access: "granted" | "not-here" | "not-everywhere";
}

/** Why the last action on the site failed. */
export type SiteError = Extract<MessageKey, "sites.refused" | "sites.failed" | "sites.full">;

/** What the reader can change on the site in the active tab. */
export interface SiteEvents {
  onSwitch: (isOn: boolean) => void;
  onPause: (kind: PauseKind) => void;
  /** Called to end the pause of this tab, and that on all sites. */
  onResume: () => void;
  onChosenOnly: (chosenOnly: boolean) => void;
  /** Called to request access to this site, or to all sites. */
  onAllow: () => void;
}
