import type { Page } from "puppeteer-core";
import type { PageOptions } from "../LensBrowser.ts";
import { clientOf } from "./evaluateIn.ts";

/** Chromium's default font size. */
const DEFAULT_FONT_SIZE_PX = 16;

/** Displays a web page or an extension page with these options. Without a width and a height it keeps its size. */
export async function showAs(page: Page, options: PageOptions): Promise<void> {
  const { width, height, colorScheme, forcedColors, reducedMotion, touch, zoom, textScale, language } =
    options;
  const client = clientOf(page.mainFrame());
  if (width && height)
    await page.setViewport({ width, height, hasTouch: touch ?? false, deviceScaleFactor: zoom ?? 1 });
  else if (touch || zoom) throw new Error("Touch and zoom need a width and a height");
  const features = [
    { name: "prefers-color-scheme", value: colorScheme },
    {
      name: "forced-colors",
      value: forcedColors === undefined ? undefined : forcedColors ? "active" : "none",
    },
    {
      name: "prefers-reduced-motion",
      value: reducedMotion === undefined ? undefined : reducedMotion ? "reduce" : "no-preference",
    },
  ];
  await page.emulateMediaFeatures(
    features.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }])),
  );
  if (textScale)
    await client.send("Page.setFontSizes", { fontSizes: { standard: DEFAULT_FONT_SIZE_PX * textScale } });
  if (!language) return;
  const userAgent = await page.browser().userAgent();
  await client.send("Emulation.setUserAgentOverride", { userAgent, acceptLanguage: language });
  await client.send("Emulation.setLocaleOverride", { locale: language });
}
