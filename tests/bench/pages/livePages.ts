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
const namesScript = `const names = ${JSON.stringify(plantedNames)};`;

/** A chat that receives 200 messages per second for 5 s after `start()`; with mentions, one in 50 messages has one. */
export function chatPage(withMentions: boolean): SyntheticPage {
  return livePage(
    `200 messages a second${withMentions ? " with mentions" : ""}`,
    withMentions ? 20 : 0,
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
         for (let each = 0; each < 10; each++) log.append(message(at * 10 + each));
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

/** An editor of 300 paragraphs after an article with 20 mentions. `start()` focuses the editor, into which the bench types. */
export function editorPage(): SyntheticPage {
  const random = createRandom(9);
  const paragraph = (word: string) => `<p>${prose(20, random)} ${word} ${prose(20, random)}</p>`;
  const article = Array.from({ length: 20 }, (_, at) =>
    paragraph(plantedNames[at % plantedNames.length] ?? ""),
  );
  const draft = Array.from({ length: 300 }, () => paragraph("dystonia"));
  return livePage(
    "an editor being typed into",
    20,
    `<article>${article.join("")}</article><div id="editor" contenteditable="true">${draft.join("")}</div>`,
    'function start() { watchFrames(); document.getElementById("editor").focus(); }',
  );
}

function livePage(name: string, planted: number, body: string, script: string): SyntheticPage {
  return { name, planted, scripts: true, html: async () => documentOf(name, body, helpers + script) };
}
