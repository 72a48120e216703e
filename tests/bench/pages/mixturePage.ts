import { livePage, namesScript } from "./livePages.ts";
import type { SyntheticPage } from "./syntheticPages.ts";

/** What the page of the part "memory" does, one after the other. */
export const activities = ["storm", "chat", "list", "table", "log", "typing"] as const;

/**
 * A page that keeps three mentions and, after `start(activity)`, changes for about a second in one of the ways in which live
 * pages change, with many mentions; it then removes all that it added. The title is "done" at the end.
 */
export function mixturePage(): SyntheticPage {
  const kept = "<p>What dystonia is, and what cervical dystonia and blepharospasm are.</p>";
  return livePage(
    "a long mixture of changes",
    3,
    `${kept}<div id="place"></div>`,
    `${namesScript}
     const place = document.getElementById("place");
     const named = (at, count) => {
       const content = text(at, count);
       content[count >> 1] = names[at % names.length];
       return content.join(" ");
     };
     const add = (parent, tag, content) => {
       const element = document.createElement(tag);
       element.textContent = content;
       parent.append(element);
       return element;
     };
     const steps = {
       storm(root, at) {
         for (let each = 0; each < 15; each++) {
           add(root, "b", names[each % names.length]);
           root.append(" " + text(each, 5).join(" ") + ". ");
         }
       },
       chat(root, at) {
         for (let each = 0; each < 20; each++) add(root, "div", each % 5 ? text(each, 12).join(" ") : named(at + each, 12));
       },
       list(root, at) {
         while (root.childElementCount < 40) add(root, "div", "");
         [...root.children].forEach((row, place) => { row.textContent = place % 5 ? "row " + (at + place) : named(at + place, 9); });
       },
       table(root, at) {
         const table = root.firstChild ?? root.appendChild(document.createElement("table"));
         const rows = table.insertRow();
         for (let each = 0; each < 30; each++) rows.insertCell().textContent = each % 10 ? words[each] : named(at + each, 3);
       },
       log(root, at) {
         const pre = root.firstChild ?? root.appendChild(document.createElement("pre"));
         pre.append(named(at, 200) + "\\n");
       },
       typing(root, at) {
         if (at === 0) for (let each = 0; each < 200; each++) add(root, "p", named(each, 30));
         const editor = root.editor ??= Object.assign(add(root, "div", "Her cervical dystonia "), { contentEditable: "true" });
         editor.firstChild.data += text(at, 1);
         root.children[at].firstChild.data += text(at, 1);
       },
     };
     function start(activity) {
       document.title = activity;
       const root = place.appendChild(document.createElement("div"));
       let at = 0;
       const timer = setInterval(() => {
         steps[activity](root, at++);
         if (at < 50) return;
         clearInterval(timer);
         setTimeout(() => { root.remove(); document.title = "done"; }, 300);
       }, 20);
     }`,
  );
}
