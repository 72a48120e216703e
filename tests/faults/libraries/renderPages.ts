import { h } from "preact";
import { renderToString as renderPreact } from "preact-render-to-string";
import { createElement } from "react";
import { renderToReadableStream } from "react-dom/server";
import { createSSRApp } from "vue";
import { renderToString as renderVue } from "vue/server-renderer";
import { PreactArticle } from "./articles/PreactArticle.ts";
import { ReactPage } from "./articles/ReactPage.ts";
import { vueArticle } from "./articles/vueArticle.ts";

/** Resolves to the HTML of each server-rendered page by file name. Each page loads the script of the same name. */
export async function renderPages(): Promise<Record<string, string>> {
  const react = await renderToReadableStream(createElement(ReactPage), { bootstrapModules: ["react.js"] });
  await react.allReady;
  const editors = ["proseMirror", "codeMirror", "lexical", "quill", "ownEditors"];
  return {
    "react.html": await new Response(react).text(),
    "vue.html": wrapBody("vue", `<main id="root">${await renderVue(createSSRApp(vueArticle))}</main>`),
    "preact.html": wrapBody("preact", `<main id="root">${renderPreact(h(PreactArticle, null))}</main>`),
    ...Object.fromEntries(editors.map((name) => [`${name}.html`, wrapBody(name, editorBody)])),
  };
}

const editorBody = `
  <style>
    #editor { width: 600px; margin: 20px; border: 1px solid; white-space: pre-wrap }
    #editor p { margin: 0 }
    textarea, input { width: 500px }
  </style>
  <article id="beside"><p>Beside the editor: laterocollis.</p></article>
  <div id="editor"></div>`;

function wrapBody(name: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>${name}</title></head>
  <body>${body}<script type="module" src="${name}.js"></script></body></html>`;
}
