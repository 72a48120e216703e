import type { Json, PageOptions } from "../LensBrowser.ts";
import { waitFor } from "../waitFor.ts";
import type { FirefoxChrome } from "./FirefoxChrome.ts";

/** Displays a tab or the popup with these options. Without a width and a height it keeps its size. */
export async function showAs(chrome: FirefoxChrome, browserId: number, options: PageOptions): Promise<void> {
  const { width, height, colorScheme, forcedColors, reducedMotion, touch, zoom, textScale, language } =
    options;
  await override(chrome, browserId, {
    prefersColorSchemeOverride: colorScheme ?? "none",
    forcedColorsOverride: forcedColors ? "active" : "none",
    prefersReducedMotionOverride:
      reducedMotion === undefined ? "none" : reducedMotion ? "reduce" : "no-preference",
    touchEventsOverride: touch === undefined ? "none" : touch ? "enabled" : "disabled",
    fullZoom: zoom ?? 1,
    textZoom: textScale ?? 1,
    ...(language && { languageOverride: language }),
  });
  if (!width || !height) return;
  await chrome.run(
    `const browser = BrowsingContext.getCurrentTopByBrowserId(args[0]).embedderElement;
     browser.style.width = args[1] + "px";
     browser.style.height = args[2] + "px";
     document.synchronouslyUpdateRemoteBrowserDimensions(true);`,
    browserId,
    width * (zoom ?? 1),
    height * (zoom ?? 1),
  );
  const size = () =>
    chrome.inDocument<number[]>(browserId, 0, "system", "() => [innerWidth, innerHeight]", []);
  await waitFor(
    `a viewport of ${width} x ${height}`,
    async () => {
      const [innerWidth, innerHeight] = await size();
      return innerWidth === width && innerHeight === height;
    },
    size,
  );
}

/** Overrides properties of the browsing context of a tab or the popup. */
export async function override(
  chrome: FirefoxChrome,
  browserId: number,
  values: Record<string, Json>,
): Promise<void> {
  await chrome.run(
    `const context = BrowsingContext.getCurrentTopByBrowserId(args[0]);
     for (const [name, value] of Object.entries(args[1])) {
       if (!(name in context)) throw new Error("this Firefox cannot override " + name);
       context[name] = value;
     }`,
    browserId,
    values,
  );
}
