import type { Point } from "../LensBrowser.ts";
import { waitFor } from "../waitFor.ts";
import { movePointer } from "./actions.ts";
import type { FirefoxChrome } from "./FirefoxChrome.ts";
import { FirefoxExtensionPage } from "./FirefoxExtensionPage.ts";
import { geckoId } from "./startFirefox.ts";

/** Firefox's id of the toolbar button: the add-on's id with all special characters replaced. */
export const buttonId = `${geckoId.toLowerCase().replace(/[^a-z0-9_-]/g, "_")}-browser-action`;

/**
 * Opens an extension page in a new foreground tab and waits until it has loaded. Closing it selects the previous tab
 * again.
 */
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
  return whenLoaded(new FirefoxExtensionPage(chrome, browserId, close), url);
}

/** Moves the button from the extensions panel, its default location, to the toolbar. Resolves to the center of the button. */
export function positionOfButton(chrome: FirefoxChrome): Promise<Point> {
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

/** Clicks the toolbar button with real input events and resolves to the opened popup. */
export async function openPopup(chrome: FirefoxChrome, origin: string): Promise<FirefoxExtensionPage> {
  await chrome.run(
    `document.querySelector("panel .webextension-popup-browser")?.closest("panel").hidePopup();`,
  );
  const position = await positionOfButton(chrome);
  await chrome.inWindow(() => movePointer(chrome.marionette, [position], true));
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
  return whenLoaded(new FirefoxExtensionPage(chrome, browserId, close), origin);
}

/** Resolves to the page when its document has loaded. */
async function whenLoaded(page: FirefoxExtensionPage, url: string): Promise<FirefoxExtensionPage> {
  let error = "";
  await waitFor(
    `${url} to load`,
    () =>
      page
        .evaluate((start) => location.href.startsWith(start) && document.readyState === "complete", url)
        .catch((reason: Error) => {
          error = reason.message;
          return false;
        }),
    async () => error || page.url(),
  );
  return page;
}
