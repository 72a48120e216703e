import { ChromiumPage } from "./chromium/ChromiumPage.ts";
import type { LensBrowser, LensPage } from "./LensBrowser.ts";
import { waitFor } from "./waitFor.ts";

/**
 * Opens the page in a private window of a browser launched with `privateWindows`. Firefox must also be launched with
 * the preference `browser.privatebrowsing.autostart`, which makes all its windows private.
 */
export async function openPrivate(lens: LensBrowser, url: string): Promise<LensPage> {
  const page = await lens.open(url);
  if (!(page instanceof ChromiumPage)) return page;
  const browser = page.page.browser();
  await page.close();
  // Puppeteer may still list the page that was closed.
  const before = new Set(browser.targets());
  const opening = browser.waitForTarget((target) => target.url() === url && !before.has(target));
  await lens.extensionStorage((url) => chrome.windows.create({ url, incognito: true }).then(() => {}), url);
  const found = await (await opening).page();
  if (!found) throw new Error("The private window shows no page");
  const opened = new ChromiumPage(found);
  // The browser reports the new address while the tab still contains its empty first document.
  const isLoaded = (url: string) => location.href === url && document.readyState === "complete";
  await waitFor("the page in a private window", () => opened.evaluate(isLoaded, url).catch(() => false));
  return opened;
}
