import type { BrowserName } from "./compatData.ts";

/** A feature without which a part of the extension does not work. */
interface RequiredFeature {
  /** Its path in MDN's compatibility data. */
  readonly path: string;
  /** What the README calls it. */
  readonly name: string;
  /** A CSS property that must have an effect in it. */
  readonly use?: string;
  /** The browsers that need it; all of them if it is missing. */
  readonly browsers?: readonly BrowserName[];
}

const visibilityOptions = ["visibilityProperty", "opacityProperty", "contentVisibilityAuto"];

/**
 * What the scripts need, except for the methods of JavaScript's own objects and what style sheets need: tests find those in
 * the code. What the scripts can do without is in docs/safari.md and in `missingApis.test.ts`.
 */
export const requiredFeatures: readonly RequiredFeature[] = [
  // Highlights
  { path: "css.selectors.highlight", use: "text-decoration", name: "underlines in custom highlights" },
  { path: "api.CSS.highlights_static", name: "`CSS.highlights`" },
  { path: "api.StaticRange.StaticRange", name: "`StaticRange`" },
  { path: "api.Document.adoptedStyleSheets", name: "`adoptedStyleSheets`" },
  { path: "api.CSSStyleSheet.replaceSync", name: "`replaceSync`" },
  ...visibilityOptions.map((option) => ({
    path: `api.Element.checkVisibility.options_${option}_parameter`,
    name: `\`${option}\` of \`checkVisibility\``,
  })),
  // The card
  { path: "api.HTMLElement.showPopover", name: "popovers" },
  { path: "api.ToggleEvent", name: "`ToggleEvent`" },
  { path: "api.ResizeObserver", name: "`ResizeObserver`" },
  { path: "css.properties.zoom", name: "`zoom`" },
  // The matcher
  { path: "javascript.regular_expressions.lookbehind_assertion", name: "look-behind in regular expressions" },
  { path: "javascript.regular_expressions.unicode_character_class_escape", name: "Unicode classes" },
  // The background and the extension pages
  { path: "api.LockManager", name: "`navigator.locks`" },
  { path: "api.Crypto.randomUUID", name: "`randomUUID`" },
  { path: "webextensions.manifest.host_permissions", name: "Manifest V3" },
  { path: "webextensions.api.storage.session", name: "`storage.session`" },
  { path: "webextensions.api.permissions.onAdded", name: "`permissions.onAdded`" },
  { path: "webextensions.api.scripting.registerContentScripts", name: "registered content scripts" },
  {
    path: "webextensions.api.scripting.RegisteredContentScript.persistAcrossSessions",
    name: "lasting content scripts",
  },
  {
    path: "webextensions.api.scripting.RegisteredContentScript.matchOriginAsFallback",
    name: "content scripts in frames without an address",
  },
  // Only Chromium opens its pages in the popup of a private window: see `showsPagesOutside`.
  {
    path: "webextensions.api.action.openPopup",
    name: "`action.openPopup` in private windows",
    browsers: ["chrome", "edge"],
  },
  {
    path: "webextensions.manifest.browser_specific_settings.gecko.data_collection_permissions",
    name: "the manifest key about data collection",
    browsers: ["firefox", "firefox_android"],
  },
];
