import { ChromiumPage } from "./chromium/ChromiumPage.ts";
import type { LensBrowser, LensPage } from "./LensBrowser.ts";

/**
 * That page in a private window of a browser that lets the Lens into such (`privateWindows`). In Firefox every window
 * has to be one: with the preference `browser.privatebrowsing.autostart`.
 */
export async function openPrivate(lens: LensBrowser, url: string): Promise<LensPage> {
  const page = await lens.open(url);
  if (!(page instanceof ChromiumPage)) return page;
  const browser = page.page.browser();
  await page.close();
  const arriving = browser.waitForTarget((target) => target.url() === url);
  await lens.extensionStorage((url) => chrome.windows.create({ url, incognito: true }).then(() => {}), url);
  const found = await (await arriving).page();
  if (!found) throw new Error("The private window shows no page");
  return new ChromiumPage(found);
}
