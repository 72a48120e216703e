import { browser } from "../../data/browser.ts";
import type { JumpResult } from "../../data/messages/FrameMethods.ts";
import { type MentionPlace, showMention } from "../../data/messages/tabMentions.ts";

/** Scrolls to a mention, opens its card, and closes the popup where it would cover both: on phones. */
export async function jumpFromPopup(mention: MentionPlace): Promise<JumpResult> {
  const result = await showMention(mention);
  if (result === "shown" && coversPage()) close();
  return result;
}

/**
 * Returns whether the popup is on top of the page, not beside it. Firefox for Android, which has no windows, shows it on
 * the whole screen, and Safari on iPhone as a sheet of the width of the screen.
 */
function coversPage(): boolean {
  return !browser.windows || innerWidth >= screen.width;
}
