import type { Unreachable } from "../../components/mentions/PageReport.ts";

/** Stores that no extension may enter (Chrome Web Store, Edge Add-ons, Firefox Add-ons). */
const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(\/|$)/;

/**
 * Why the browser lets no script into a page, by its address. Browsers tell no address of their own pages to an
 * extension, so a missing one means such a page.
 */
export function unreachableReason(url: string | undefined): Unreachable {
  if (!url || !/^(https?|file):/.test(url)) return "browser";
  if (STORES.test(url)) return "store";
  if (/\.pdf([?#]|$)/i.test(url)) return "pdf";
  return url.startsWith("file:") ? "file" : "access";
}
