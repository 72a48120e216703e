import { expect, it } from "vitest";
import type { ConfigEnv, UserManifest } from "wxt";
import config from "../../../wxt.config.ts";

const manifestFor = (browser: string) =>
  (config.manifest as (env: ConfigEnv) => UserManifest)({
    browser,
    mode: "production",
    command: "build",
    manifestVersion: 3,
  });

it.each([
  ["chrome", true, true],
  ["edge", true, true],
  // Firefox grants its pages with the content script's, and has a sidebar without asking.
  ["firefox", false, false],
  ["safari", false, true],
])("%s is asked for a side panel: %s, for pages: %s", (browser, sidePanel, pages) => {
  const { permissions, host_permissions } = manifestFor(browser);
  expect(permissions?.includes("sidePanel")).toBe(sidePanel);
  expect(host_permissions !== undefined).toBe(pages);
});

it("is for Firefox for Android too, and for no other browser names an id", () => {
  expect(manifestFor("firefox").browser_specific_settings).toHaveProperty("gecko_android");
  expect(manifestFor("safari").browser_specific_settings).toBeUndefined();
});
