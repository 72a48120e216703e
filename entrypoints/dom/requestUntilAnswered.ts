import type { Request } from "../../data/messages/requests.ts";
import { extensionApi } from "./runtime.ts";

/**
 * Sends a request to the background, with exponential back-off until there is a response: the background may have been
 * stopped, or the page may be in the back-forward cache.
 * @param delayMs time until the next request
 */
export function requestUntilAnswered(request: Request, delayMs = 1000): void {
  const { runtime } = extensionApi();
  // An orphaned script has no background.
  if (!runtime?.id) return;
  runtime.sendMessage(request).catch(() => setTimeout(requestUntilAnswered, delayMs, request, 4 * delayMs));
}
