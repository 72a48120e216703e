/**
 * Returns whether a document with this URL has an address of its own, so that the browser runs the registered scripts in
 * it. A document with about:blank, about:srcdoc, data: or blob: has none.
 */
export function hasOwnAddress(url: string): boolean {
  return /^(https?|file):/.test(url);
}
