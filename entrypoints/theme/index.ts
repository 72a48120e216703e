import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readThemeCopy } from "../pages/themeCopy.ts";

/**
 * Sets the theme before the first paint of an extension page. A module would run after it; each page loads this classic
 * script at the beginning of its body.
 */
export default defineUnlistedScript(() => {
  const theme = readThemeCopy();
  if (theme) document.body.dataset.theme = theme;
});
