import type { Request } from "../../data/messages/requests.ts";
import { extensionApi } from "../dom/runtime.ts";

/**
 * Asks the background to bring in the marks; again after a while, ever later, where no answer came: the background may
 * have ended in between, or the page have been put aside.
 * @param wait until it is asked again, in milliseconds
 */
export function requestHighlighter(wait = 1000): void {
  const { runtime } = extensionApi();
  // An orphan has nobody to ask.
  if (!runtime?.id) return;
  runtime
    .sendMessage({ type: "load-highlighter" } satisfies Request)
    .catch(() => setTimeout(requestHighlighter, wait, 4 * wait));
}
