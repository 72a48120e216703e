/** Addresses of the stores that no extension can access (Chrome Web Store, Edge Add-ons, Firefox Add-ons). */
const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(\/|$)/;

/**
 * Returns what kind of page has this address: a `site` on the web, a `file`, an extension `store`, or a page of the
 * `browser`. Browsers do not reveal the addresses of their own pages to extensions, so `undefined` means such a page,
 * if the extension has access to all sites.
 */
export function pageKind(url: string | undefined): "site" | "file" | "store" | "browser" {
  if (!url || !/^(https?|file):/.test(url)) return "browser";
  if (STORES.test(url)) return "store";
  return url.startsWith("file:") ? "file" : "site";
}
