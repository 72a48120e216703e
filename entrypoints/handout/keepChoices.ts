import type { HandoutChoices } from "../../components/handout/HandoutChoices.ts";
import { browser } from "../../data/browser.ts";
import { CHOICES_KEY } from "./choicesKey.ts";

/** Keeps how the reader wants the hand-out. Where the browser stores nothing, it holds until the page is closed. */
export async function keepChoices(choices: HandoutChoices): Promise<void> {
  await browser.storage.local.set({ [CHOICES_KEY]: choices }).catch(reportError);
}
