/** Whether the browser has been asked since this script started. */
let hasAsked = false;

/**
 * Asks the browser not to delete own data when the disk is nearly full. Only in Chromium, which decides by itself: Firefox
 * would ask the reader.
 */
export async function keepOwnData(): Promise<void> {
  if (import.meta.env.FIREFOX || hasAsked) return;
  hasAsked = true;
  const { storage } = navigator;
  // A background without windows may not be able to ask.
  if (storage?.persist && !(await storage.persisted())) await storage.persist();
}
