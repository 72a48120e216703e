import { livePage, namesScript } from "./livePages.ts";
import type { SyntheticPage } from "./syntheticPages.ts";

declare global {
  interface Window {
    /** How long the page has needed for all its mutations (ms), once it is done. */
    stormMs?: number;
  }
}

/** The container holds at most this many nodes: older ones are removed, as consoles and chats do it. */
const MAX_NODES = 7000;

/**
 * One inline container to which `start()` appends mentions, each in an element of its own between texts, in tasks of 100
 * mutations without a pause. Appended and removed nodes both count as mutations. The title is "done" at the end, and `stormMs` the time.
 */
export function stormPage(mutations: number): SyntheticPage {
  return livePage(
    `${mutations} mutations of one block`,
    Math.min(mutations, MAX_NODES) / 2,
    '<p><span id="log">The log starts here. </span></p>',
    `${namesScript}
     function start() {
       const log = document.getElementById("log");
       const channel = new MessageChannel();
       let count = 0;
       let node = 0;
       const begin = performance.now();
       const mutate = () => {
         count += 1;
         if (log.childNodes.length > ${MAX_NODES}) return log.firstChild.remove();
         const at = node++;
         if (at % 2) return log.append(" " + text(at, 6).join(" ") + ". ");
         const name = document.createElement("b");
         name.textContent = names[(at / 2) % names.length];
         log.append(name);
       };
       channel.port1.onmessage = () => {
         for (let each = 0; each < 100 && count < ${mutations}; each++) mutate();
         if (count < ${mutations}) channel.port2.postMessage(0);
         else {
           window.stormMs = performance.now() - begin;
           document.title = "done";
         }
       };
       channel.port2.postMessage(0);
     }`,
  );
}
