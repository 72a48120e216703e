/**
 * The oldest browsers that run the extension, by their names in MDN's compatibility data. The manifests, the build and the
 * README have the same versions; `tests/unit/platforms/oldestBrowsers.test.ts` compares them, and these with what the
 * code needs.
 */
export const oldestBrowsers = {
  chrome: "127",
  edge: "127",
  firefox: "146.0",
  firefox_android: "146.0",
  safari: "18.4",
} as const;

/** What Vite compiles scripts and styles for: the same for all browsers, so that they share most files. */
export const buildTargets = (["chrome", "edge", "firefox", "safari"] as const).map(
  (browser) => browser + oldestBrowsers[browser],
);
