import { browser } from "../../data/browser.ts";
import type { JumpResult } from "../../data/messages/FrameMethods.ts";
import { type MentionPlace, showMention } from "../../data/messages/tabMentions.ts";

/** Scrolls to a mention, opens its card, and closes the popup where it would cover both: on phones. */
export async function jumpFromPopup(mention: MentionPlace): Promise<JumpResult> {
  const result = await showMention(mention);
  // Firefox for Android has no windows, and shows the popup on the whole screen.
  if (result === "shown" && !browser.windows) close();
  return result;
}
