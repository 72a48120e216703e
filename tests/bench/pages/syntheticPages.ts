import { documentOf } from "./ownPages.ts";
import type { Page } from "./Page.ts";
import { createRandom, hardNames, plantedNames, prose } from "./words.ts";

/** An extreme generated page. */
export interface SyntheticPage extends Page {
  /** The number of mentions after all changes of the page. */
  readonly planted: number;
}

/** Megabytes of headings, paragraphs and lists, with mentions evenly spread. */
export function largePage(megabytes: number, planted: number): SyntheticPage {
  return {
    name: `${megabytes} MB of text, ${planted} mentions`,
    planted,
    async html() {
      const random = createRandom(3);
      const size = megabytes * 1e6;
      let body = "";
      for (let next = 0; body.length < size; ) {
        body += `<h2>${prose(5, random)}</h2><p>${prose(40, random)} <a href="#top">${prose(2, random)}</a> ${prose(60, random)}.</p>\n<ul>${`<li>${prose(9, random)}</li>`.repeat(5)}</ul>\n`;
        for (; next < planted && body.length > (next * size) / planted; next++)
          body += `<p>${prose(10, random)} ${hardNames[next % hardNames.length]} ${prose(10, random)}</p>`;
      }
      return documentOf("Large", body);
    },
  };
}

/** Ten mentions in each paragraph of a hundred words; `addition` is appended to the page's name. */
export function densePage(planted: number, addition = ""): SyntheticPage {
  return {
    name: `${planted} mentions${addition}`,
    planted,
    async html() {
      const random = createRandom(4);
      const sentence = (at: number) =>
        `${prose(6, random)} ${hardNames[at % hardNames.length]} ${prose(3, random)}. `;
      const paragraphs = Array.from(
        { length: planted / 10 },
        (_, at) => `<p>${Array.from({ length: 10 }, (__, place) => sentence(at * 10 + place)).join("")}</p>`,
      );
      return documentOf("Dense", paragraphs.join("\n"));
    },
  };
}

/** Open shadow roots with text; one in a hundred has a mention. */
export function shadowPage(roots: number): SyntheticPage {
  return {
    name: `${roots} shadow roots`,
    planted: roots / 100,
    async html() {
      const random = createRandom(5);
      const host = (at: number) =>
        `<x-card><template shadowrootmode="open"><p>${prose(12, random)}${at % 100 === 0 ? " dystonia" : ""} <slot></slot></p></template><span>${prose(4, random)}</span></x-card>`;
      return documentOf("Shadow roots", Array.from({ length: roots }, (_, at) => host(at)).join("\n"));
    },
  };
}

/** One text node of that many megabytes, with mentions evenly spread; `whiteSpace` is a CSS value. */
export function oneNodePage(megabytes: number, planted: number, whiteSpace = "pre-wrap"): SyntheticPage {
  return {
    name: `one text node of ${megabytes} MB`,
    planted,
    async html() {
      const random = createRandom(6);
      // A word of `prose` with its space has 4.7 code units on average.
      const words = Math.round((megabytes * 1e6) / 4.7 / planted);
      const chunk = (at: number) => `${prose(words, random)} ${plantedNames[at % plantedNames.length]} `;
      return documentOf(
        "One node",
        `<pre style="white-space: ${whiteSpace}">${Array.from({ length: planted }, (_, at) => chunk(at)).join("")}</pre>`,
      );
    },
  };
}

/** A log of that many megabytes in one `pre`: each line has a time and a level in elements of their own, some a mention. */
export function logPage(megabytes: number, planted: number): SyntheticPage {
  return {
    name: `log of ${megabytes} MB in one block`,
    planted,
    async html() {
      const random = createRandom(10);
      // A line has 105 characters on average, of which 33 are tags.
      const lines = Math.round((megabytes * 1e6) / 105);
      const every = Math.floor(lines / planted);
      const line = (at: number) =>
        `<i>12:${at % 60}</i> <b>${at % 7 ? "info" : "warning"}</b> ${prose(8, random)} ${at % every === 0 && at / every < planted ? plantedNames[(at / every) % plantedNames.length] : at} ${prose(4, random)}\n`;
      return documentOf("Log", `<pre>${Array.from({ length: lines }, (_, at) => line(at)).join("")}</pre>`);
    },
  };
}

/** One line of that many megabytes that is never wrapped, in one text node, with mentions evenly spread. */
export function linePage(megabytes: number, planted: number): SyntheticPage {
  return {
    ...oneNodePage(megabytes, planted, "pre"),
    name: `one line of ${megabytes} MB`,
  };
}

/** A table of that many cells, ten in a row; one cell in 500 has a mention. */
export function tablePage(cells: number): SyntheticPage {
  return {
    name: `table of ${cells} cells`,
    planted: cells / 500,
    async html() {
      const random = createRandom(11);
      const cell = (at: number) =>
        `<td>${at % 500 === 0 ? plantedNames[(at / 500) % plantedNames.length] : prose(2, random)}</td>`;
      const rows = Array.from(
        { length: cells / 10 },
        (_, row) =>
          `<tr>${Array.from({ length: 10 }, (__, column) => cell(row * 10 + column)).join("")}</tr>`,
      );
      return documentOf("Table", `<table>${rows.join("\n")}</table>`);
    },
  };
}

/** Nested elements with a mention in the innermost one. A script creates them, since the parser stops at 512 levels. */
export function deepPage(levels: number): SyntheticPage {
  return {
    name: `${levels} levels deep`,
    planted: 1,
    scripts: true,
    async html() {
      return documentOf(
        "Deep",
        "<div id=top></div>",
        `let at = document.getElementById("top");
         const first = at.cloneNode();
         at = first;
         for (let level = 1; level < ${levels}; level++) {
           const next = document.createElement("div");
           next.append("level " + level + " ");
           at.append(next);
           at = next;
         }
         at.append("cervical dystonia at the bottom");
         document.getElementById("top").replaceWith(first);`,
      );
    },
  };
}
