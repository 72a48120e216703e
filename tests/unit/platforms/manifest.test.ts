import { expect, it } from "vitest";
import type { ConfigEnv, UserManifest } from "wxt";
import { oldestBrowsers } from "../../../data/build/oldestBrowsers.ts";
import config from "../../../wxt.config.ts";

const manifestFor = (browser: string) =>
  (config.manifest as (env: ConfigEnv) => UserManifest)({
    browser,
    mode: "production",
    command: "build",
    manifestVersion: 3,
  });

it.each([
  ["chrome", true],
  ["edge", true],
  // Firefox's sidebar needs no permission.
  ["firefox", false],
  ["safari", false],
])("%s: permission for a side panel %s, and for all pages", (browser, sidePanel) => {
  const { permissions, host_permissions } = manifestFor(browser);
  expect(permissions?.includes("sidePanel")).toBe(sidePanel);
  expect(host_permissions).toEqual(["http://*/*", "https://*/*", "file:///*"]);
});

it.each([
  ["chrome", "dystonia"],
  ["edge", "dystonia"],
  ["firefox", "dystonia"],
  // Safari has no omnibox.
  ["safari", undefined],
])("%s: the keyword %s in the address bar", (browser, keyword) => {
  expect(manifestFor(browser).omnibox?.keyword).toBe(keyword);
});

it("supports Firefox for Android, and sets no id in other browsers", () => {
  expect(manifestFor("firefox").browser_specific_settings).toMatchObject({
    gecko: { strict_min_version: oldestBrowsers.firefox },
    gecko_android: { strict_min_version: oldestBrowsers.firefox_android },
  });
  expect(manifestFor("safari").browser_specific_settings).toBeUndefined();
});

it.each(["chrome", "edge"])("%s: refuses the installation in a browser that is too old", (browser) => {
  expect(manifestFor(browser).minimum_chrome_version).toBe(oldestBrowsers.chrome);
});

it.each(["firefox", "safari"])("%s: has no key for the version of Chromium", (browser) => {
  expect(manifestFor(browser)).not.toHaveProperty("minimum_chrome_version");
});
