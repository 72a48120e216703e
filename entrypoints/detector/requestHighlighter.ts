import type { Request } from "../../data/messages/requests.ts";
import { extensionApi } from "../dom/runtime.ts";

/**
 * Requests the highlighter from the background, with exponential back-off until there is a response: the background
 * may have been stopped, or the page may be in the back-forward cache.
 * @param delayMs time until the next request
 */
export function requestHighlighter(delayMs = 1000): void {
  const { runtime } = extensionApi();
  // An orphaned script has no background.
  if (!runtime?.id) return;
  runtime
    .sendMessage({ type: "load-highlighter" } satisfies Request)
    .catch(() => setTimeout(requestHighlighter, delayMs, 4 * delayMs));
}
