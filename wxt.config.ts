import { defineConfig } from "wxt";
import { measure } from "./.ci/release/measure.ts";
import { overBudget } from "./.ci/release/overBudget.ts";
import { compileAtBuild } from "./data/build/compileAtBuild.ts";
import { withoutInnerHtml } from "./data/build/withoutInnerHtml.ts";

/** Every page that a reader may read; the content script and, in Chromium, the scripts that it calls for. */
const PAGES = ["http://*/*", "https://*/*", "file:///*"];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ["@wxt-dev/auto-icons"],
  autoIcons: { baseIconPath: "assets/icon.svg", developmentIndicator: false },
  vite: () => ({
    plugins: [compileAtBuild(), withoutInnerHtml()],
    // No older browser can run the Lens: it needs highlights and popovers.
    build: { modulePreload: false, cssTarget: ["chrome125", "firefox140", "safari17.5"] },
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
    // Firefox grants the pages of `content_scripts` to the whole extension, and would list them twice.
    ...(browser === "firefox" ? {} : { host_permissions: PAGES }),
    // Comma and period stand for back and on; letters with Alt and Shift are access keys of pages in Firefox.
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
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "dystonia-lens@dystonia-lens.org",
          strict_min_version: "142.0",
          data_collection_permissions: { required: ["none"] },
        },
        gecko_android: { strict_min_version: "142.0" },
      },
    }),
  }),
  hooks: {
    "build:manifestGenerated": (_wxt, manifest) => {
      // Declared here and not as a WXT content script: those announce themselves to every page.
      manifest.content_scripts = [
        {
          matches: PAGES,
          js: ["detector.js"],
          all_frames: true,
          match_origin_as_fallback: true,
          run_at: "document_idle",
        },
      ];
    },
    "build:done": ({ config }) => {
      const over = config.mode === "production" ? overBudget(measure(config.outDir)) : [];
      if (over.length > 0) throw new Error(over.join("\n"));
    },
  },
});
