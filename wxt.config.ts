import { defineConfig } from "wxt";
import { exceededBudgets, measure } from "./.ci/release/sizes.ts";
import { compileAtBuild } from "./data/build/compileAtBuild.ts";
import { deferredModules } from "./data/build/deferredModules.ts";
import { NoticeCollector } from "./data/build/NoticeCollector.ts";
import { buildTargets, oldestBrowsers } from "./data/build/oldestBrowsers.ts";
import { withoutInnerHtml } from "./data/build/withoutInnerHtml.ts";

/**
 * The pages on which the content scripts run. They are not in the manifest: the background registers those that fit the
 * settings (`contentScriptsFor`).
 */
const PAGES = ["http://*/*", "https://*/*", "file:///*"];

const notices = new NoticeCollector();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ["@wxt-dev/auto-icons"],
  autoIcons: { baseIconPath: "assets/icon.svg", developmentIndicator: false },
  vite: () => ({
    plugins: [
      compileAtBuild(),
      deferredModules(() => [compileAtBuild(), notices.plugin()]),
      withoutInnerHtml(),
      notices.plugin(),
    ],
    build: {
      modulePreload: false,
      target: buildTargets,
    },
  }),
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    permissions: [
      "storage",
      "scripting",
      "contextMenus",
      ...(browser === "firefox" || browser === "safari" ? [] : ["sidePanel"]),
    ],
    host_permissions: PAGES,
    // What an organization can set by a policy. Firefox asks for no schema.
    ...((browser === "chrome" || browser === "edge") && {
      storage: { managed_schema: "managed-schema.json" },
    }),
    // The shortcuts contain no letters: in Firefox, Alt+Shift with a letter is an access key of the page.
    commands: {
      "next-mention": {
        suggested_key: { default: "Alt+Shift+Period" },
        description: "__MSG_command_next__",
      },
      "previous-mention": {
        suggested_key: { default: "Alt+Shift+Comma" },
        description: "__MSG_command_previous__",
      },
      "toggle-site": { description: "__MSG_command_site__" },
      "focus-card": { suggested_key: { default: "Alt+Shift+0" }, description: "__MSG_command_card__" },
    },
    // Safari has no omnibox.
    ...(browser !== "safari" && { omnibox: { keyword: "dystonia" } }),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...((browser === "chrome" || browser === "edge") && { minimum_chrome_version: oldestBrowsers[browser] }),
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "dystonia-lens@dystonia-lens.org",
          strict_min_version: oldestBrowsers.firefox,
          data_collection_permissions: { required: ["none"] },
        },
        gecko_android: { strict_min_version: oldestBrowsers.firefox_android },
      },
    }),
  }),
  hooks: {
    "build:done": ({ config }) => {
      notices.write(config.outDir);
      const exceeded = config.mode === "production" ? exceededBudgets(measure(config.outDir)) : [];
      if (exceeded.length > 0) throw new Error(exceeded.join("\n"));
    },
  },
});
