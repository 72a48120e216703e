/**
 * Returns whether a pointer clicked with its main button and without modifier keys. False for clicks by keyboard or
 * script.
 */
export function isPlainClick(event: MouseEvent): boolean {
  // Clicks by keyboard or script have a count (`detail`) of 0.
  if (!event.isTrusted || event.detail === 0 || event.button !== 0) return false;
  return !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
