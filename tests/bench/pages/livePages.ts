import { documentOf } from "./ownPages.ts";
import type { SyntheticPage } from "./syntheticPages.ts";
import { createRandom, plantedNames, prose } from "./words.ts";

/**
 * Helper functions of live pages, which change by themselves; they also count slow frames. They use no promises, so that
 * all promise continuations in a trace belong to an extension.
 */
const helpers = `
const words = ${JSON.stringify(prose(200, createRandom(8)).split(" "))};
const text = (from, count) => Array.from({ length: count }, (_, at) => words[(from * 7 + at * 13) % words.length]);
window.frames50 = 0;
function watchFrames() {
  let last = performance.now();
  requestAnimationFrame(function frame(now) {
    if (now - last > 50) window.frames50 += 1;
    last = now;
    requestAnimationFrame(frame);
  });
}
function every(ms, count, step) {
  let at = 0;
  watchFrames();
  const timer = setInterval(() => {
    step(at++);
    if (at < count) return;
    clearInterval(timer);
    setTimeout(() => { document.title = "done" }, 500);
  }, ms);
}
`;

/** Only in pages with mentions: names in a script cause the detector to load the highlighter, as names in the text do. */
export const namesScript = `const names = ${JSON.stringify(plantedNames)};`;

/**
 * A chat that receives 200 messages per second for 5 s after `start()`, or 1,000 per second until there are 5,000; with
 * mentions, one in 50 messages has one.
 */
export function chatPage(withMentions: boolean, messages: 1000 | 5000 = 1000): SyntheticPage {
  const perStep = messages / 100;
  const name = messages === 1000 ? "200 messages a second" : `chat of ${messages} messages`;
  return livePage(
    `${name}${withMentions ? " with mentions" : ""}`,
    withMentions ? messages / 50 : 0,
    '<div id="log" style="height: 600px; overflow: auto"></div>',
    `${withMentions ? namesScript : ""}
     function message(at) {
       const element = document.createElement("div");
       const content = text(at, 12);
       if (${withMentions} && at % 50 === 0) content[3] = names[(at / 50) % names.length];
       element.innerHTML = "<span>user" + (at % 37) + "</span>: <span>" + content.join(" ") + " <b>" + words[at % words.length] + "</b></span>";
       return element;
     }
     function start() {
       const log = document.getElementById("log");
       every(50, 100, (at) => {
         for (let each = 0; each < ${perStep}; each++) log.append(message(at * ${perStep} + each));
         log.scrollTop = 1e9;
       });
     }`,
  );
}

/** A feed that grows by 50 cards ten times per second for 4 s after `start()`; one in 50 cards has a mention. */
export function feedPage(): SyntheticPage {
  return livePage(
    "infinite scroll",
    40,
    '<div id="feed"></div>',
    `${namesScript}
     function start() {
       const feed = document.getElementById("feed");
       every(100, 40, (round) => {
         let html = "";
         for (let each = 0; each < 50; each++) {
           const content = text(round * 50 + each, 60);
           if (each === 7) content[9] = names[round % names.length];
           html += "<article><h2>" + text(each, 6).join(" ") + "</h2><p>" + content.join(" ") + "</p><ul><li>" + words[each] + "</li><li>" + words[each + 50] + "</li></ul></article>";
         }
         const holder = document.createElement("div");
         holder.innerHTML = html;
         feed.append(...holder.children);
         scrollTo(0, document.documentElement.scrollHeight);
       });
     }`,
  );
}

/**
 * A list of 10,000 rows of which 40 elements show those in view, as libraries for long lists do it. After `start()` it
 * scrolls by three rows in each frame for 5 s and then back to its start. One row in 20 has a mention.
 */
export function virtualListPage(): SyntheticPage {
  return livePage(
    "virtual scrolling",
    2,
    '<div id="view" style="height: 800px; overflow: hidden"></div>',
    `${namesScript}
     const view = document.getElementById("view");
     const rows = Array.from({ length: 40 }, () => {
       const row = document.createElement("div");
       row.style.height = "20px";
       row.innerHTML = "<b></b> <span></span>";
       view.append(row);
       return row;
     });
     function show(first) {
       for (let at = first; at < first + 40; at++) {
         const row = rows[at % 40];
         if (row.at === at) continue;
         row.at = at;
         row.style.order = at;
         const content = text(at, 12);
         if (at % 20 === 7) content[5] = names[at % names.length];
         row.firstChild.textContent = "row " + at;
         row.lastChild.textContent = content.join(" ");
       }
     }
     view.style.display = "flex";
     view.style.flexDirection = "column";
     show(0);
     function start() {
       every(16, 300, (at) => show(at < 300 ? at * 3 : 0));
     }`,
  );
}

/**
 * An editor of 300 paragraphs after an article with mentions, one in a paragraph. `start()` focuses the editor, into which
 * the bench types.
 */
export function editorPage(mentions: number): SyntheticPage {
  const random = createRandom(9);
  const paragraph = (word: string) => `<p>${prose(20, random)} ${word} ${prose(20, random)}</p>`;
  const article = Array.from({ length: mentions }, (_, at) =>
    paragraph(plantedNames[at % plantedNames.length] ?? ""),
  );
  const draft = Array.from({ length: 300 }, () => paragraph("dystonia"));
  return livePage(
    `typing beside ${mentions} mentions`,
    mentions,
    `<article>${article.join("")}</article><div id="editor" contenteditable="true">${draft.join("")}</div>`,
    'function start() { watchFrames(); document.getElementById("editor").focus(); }',
  );
}

/** Returns a page whose script calls the helper functions; its function `start` starts what the bench measures. */
export function livePage(name: string, planted: number, body: string, script: string): SyntheticPage {
  return { name, planted, scripts: true, html: async () => documentOf(name, body, helpers + script) };
}
