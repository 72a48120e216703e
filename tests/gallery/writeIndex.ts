import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Scene } from "./Scene.ts";
import type { Screenshot } from "./takeScreenshots.ts";

export interface SceneResult {
  readonly scene: Scene;
  readonly screenshots: readonly Screenshot[];
}

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 0 auto; padding: 1rem; }
  nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
  section > div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
  figure { margin: 0; max-inline-size: 100%; }
  img { display: block; max-inline-size: min(100%, 30rem); max-block-size: 40rem; border: 1px solid; }
`;

/** Writes index.html with the screenshots of all scenes by group. Resolves to its path. */
export async function writeIndex(
  folder: string,
  title: string,
  results: readonly SceneResult[],
): Promise<string> {
  const path = join(folder, "index.html");
  await writeFile(path, html(title, results));
  return path;
}

function html(title: string, results: readonly SceneResult[]): string {
  const groups = [...Map.groupBy(results, ({ scene }) => scene.group)];
  const links = results.map(({ scene }) => `<a href="#${scene.name}">${escaped(scene.name)}</a>`);
  const sections = groups.map(
    ([group, scenes]) => `<h2>${escaped(group)}</h2>\n${scenes.map(section).join("\n")}`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>All without motion. Each name says the width, the text direction (rtl: in Arabic) and the theme; large-text: at 200 %, by zoom on web pages.</p>
<nav>${links.join("\n")}</nav>
${sections.join("\n")}
</body>
</html>
`;
}

function section({ scene, screenshots }: SceneResult): string {
  const figures = screenshots.map(
    ({ appearance, file }) =>
      `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a>` +
      `<figcaption>${escaped(scene.caption)}, ${escaped(appearance)}</figcaption></figure>`,
  );
  return `<section id="${scene.name}">\n<h3>${escaped(scene.caption)}</h3>\n<div>${figures.join("\n")}</div>\n</section>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
