import type { Request } from "../../data/protocol/messages.ts";
import { mayMention } from "./mayMention.ts";

/** Documents whose text a reader reads as text; raw XML, pictures and the like are left alone. */
const READABLE = /^(text\/html|application\/xhtml\+xml|text\/plain)$/;

/** A page that changes all the time is looked at this often. */
const COLLECT_MS = 200;

/**
 * A gate that asks, once, for the marks to be brought in: at once when the document's text may name dystonia, else
 * when text comes in that may. `stop` ends the watching.
 */
export function openGate(): { stop(): void } {
  const changed = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    const nodes = [...changed];
    changed.clear();
    if (nodes.some((node) => mayMention(textAround(node)))) ask();
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, target, type } of records) {
      if (type === "characterData") changed.add(target);
      else for (const node of addedNodes) changed.add(node);
    }
    timer ??= setTimeout(look, COLLECT_MS);
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const ask = () => {
    stop();
    // Without an answer there is no extension any more, and nothing to do for an orphan.
    chrome.runtime?.sendMessage({ type: "bring-marks" } satisfies Request).catch(() => {});
  };

  if (!READABLE.test(document.contentType)) return { stop };
  if (mayMention(document.body?.textContent ?? "")) ask();
  else observer.observe(document, { childList: true, characterData: true, subtree: true });
  return { stop };
}

/** The text of a changed node and, as a name may have been put together from parts, of what stands beside it. */
function textAround(node: Node): string {
  const { previousSibling, nextSibling } = node;
  return `${previousSibling?.textContent ?? ""}${node.textContent}${nextSibling?.textContent ?? ""}`;
}
