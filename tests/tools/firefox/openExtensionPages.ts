import type { Point } from "../LensBrowser.ts";
import { waitFor } from "../waitFor.ts";
import { movePointer } from "./actions.ts";
import type { FirefoxChrome } from "./FirefoxChrome.ts";
import { FirefoxExtensionPage } from "./FirefoxExtensionPage.ts";
import { geckoId } from "./startFirefox.ts";

/** Firefox's id of the toolbar button: the add-on's, with everything but letters and digits replaced. */
export const buttonId = `${geckoId.toLowerCase().replace(/[^a-z0-9_-]/g, "_")}-browser-action`;

/** A page of the extension in a new tab in front, loaded. When it closes, the tab that was in front is so again. */
export async function openTab(chrome: FirefoxChrome, url: string): Promise<FirefoxExtensionPage> {
  const browserId = await chrome.run<number>(
    `const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
     const tab = gBrowser.addTab(args[0], {
       triggeringPrincipal, inBackground: false, ownerTab: gBrowser.selectedTab,
     });
     gBrowser.selectedTab = tab;
     return tab.linkedBrowser.browserId;`,
    url,
  );
  const close =
    "gBrowser.removeTab(gBrowser.getTabForBrowser(BrowsingContext.getCurrentTopByBrowserId(args[0]).embedderElement))";
  return loaded(new FirefoxExtensionPage(chrome, browserId, close), url);
}

/** Middle of the toolbar button, which is put on the toolbar first: Firefox starts it in the panel of extensions. */
export function placeOfButton(chrome: FirefoxChrome): Promise<Point> {
  return waitFor(
    "the toolbar button",
    () =>
      chrome.run<Point | null>(
        `const widget = CustomizableUI.getWidget(args[0]);
       if (!widget) return null;
       if (CustomizableUI.getPlacementOfWidget(args[0])?.area !== CustomizableUI.AREA_NAVBAR)
         CustomizableUI.addWidgetToArea(args[0], CustomizableUI.AREA_NAVBAR);
       const rect = widget.forWindow(window).node?.getBoundingClientRect();
       return rect?.width ? {x: rect.x + rect.width / 2, y: rect.y + rect.height / 2} : null;`,
        buttonId,
      ),
    () => chrome.run("return CustomizableUI.getWidgetIdsInArea(CustomizableUI.AREA_NAVBAR)"),
  );
}

/** The popup, after a click of the real pointer on the toolbar button. */
export async function openPopup(chrome: FirefoxChrome, origin: string): Promise<FirefoxExtensionPage> {
  await chrome.run(
    `document.querySelector("panel .webextension-popup-browser")?.closest("panel").hidePopup();`,
  );
  const place = await placeOfButton(chrome);
  await chrome.inWindow(() => movePointer(chrome.marionette, [place], true));
  const browserId = await waitFor(
    "the popup",
    () =>
      chrome.run<number | null>(
        `const browser = document.querySelector("panel .webextension-popup-browser");
         const isShown = browser?.closest("panel").state === "open";
         return isShown ? browser.browserId : null;`,
      ),
    () =>
      chrome.run("return [...document.querySelectorAll('panel')].map(each => each.id + ' ' + each.state)"),
  );
  const close =
    'BrowsingContext.getCurrentTopByBrowserId(args[0])?.embedderElement.closest("panel").hidePopup()';
  return loaded(new FirefoxExtensionPage(chrome, browserId, close), origin);
}

/** The surface, as soon as its document is there and complete. */
export async function loaded(surface: FirefoxExtensionPage, url: string): Promise<FirefoxExtensionPage> {
  let error = "";
  await waitFor(
    `${url} to load`,
    () =>
      surface
        .evaluate((start) => location.href.startsWith(start) && document.readyState === "complete", url)
        .catch((reason: Error) => {
          error = reason.message;
          return false;
        }),
    async () => error || surface.url(),
  );
  return surface;
}
