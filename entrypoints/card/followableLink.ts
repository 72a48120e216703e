import type { Opener } from "../dom/contentState.ts";
import { linkAround } from "../dom/pageControls.ts";

/**
 * Returns the link around a mention, if the card offers to follow it. It does not for a resting pointer, which can press
 * the link itself.
 */
export function followableLink(
  { startContainer }: StaticRange,
  opener: Opener,
): HTMLAnchorElement | undefined {
  const link = opener === "rest" ? undefined : linkAround(startContainer);
  return link && /^(https?|file):$/.test(link.protocol) ? link : undefined;
}

/**
 * Follows the page's link in place of the card's, on which the reader has clicked: the page may handle clicks on its links
 * itself. Returns false if the page's link is gone.
 */
export function followInstead(event: MouseEvent, link: HTMLAnchorElement | undefined): boolean {
  if (!link?.isConnected) return false;
  event.preventDefault();
  HTMLElement.prototype.click.call(link);
  return true;
}
