/**
 * What browsers say when a tab, a frame or its scripts went away before the Lens was done with them, or when the reader
 * keeps the Lens out of the page. That happens all day and is no fault. "An unexpected error occurred" is all that Firefox
 * says where its own code stumbles over a frame that goes in the middle of its work; it says nothing of a fault either.
 */
const GONE =
  /No tab with id|Invalid tab ID|No (frame|document) with id|Invalid (documentId|frame IDs)|Frame with ID \d+ (was removed|is showing error page)|Receiving end does not exist|message (port|channel) closed|Missing host permission|Cannot access|cannot be scripted|Extension context invalidated|The tab was closed|frame was removed|actor .*destroyed|^An unexpected error occurred$/i;

/** Whether an error only says that a tab is gone or closed to the Lens. */
export function isOfGoneTab(error: unknown): boolean {
  return GONE.test(String(Object(error).message ?? error));
}
