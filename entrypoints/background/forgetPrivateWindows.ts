import { browser } from "../../data/browser.ts";
import { forgetPrivateChoices } from "../../data/settings/privateSites.ts";

/** Forgets what was chosen in private windows when the last one is closed. */
export function forgetPrivateWindows(): void {
  // Firefox for Android has no windows, but tabs.
  const { onRemoved } = browser.windows ?? browser.tabs;
  (onRemoved as { addListener(listener: () => void): void }).addListener(() => {
    forgetIfNone().catch(reportError);
  });
}

async function forgetIfNone(): Promise<void> {
  const tabs = await browser.tabs.query({});
  if (!tabs.some(({ incognito }) => incognito)) await forgetPrivateChoices();
}
