/** The extension API for the background and the extension's own pages. Scripts on pages use the browser's own. */
export { default as browser } from "webextension-polyfill";
