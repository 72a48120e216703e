import type { Plugin } from "vite";

const ASSIGNMENT = /(\w+)\.innerHTML\s*=\s*(\w+\.__html)/;

/**
 * Returns a Vite plugin that removes Preact's only assignment to `innerHTML`, so that no script of the extension can
 * turn text into markup. The assignment implements `dangerouslySetInnerHTML`, which this project does not use. The
 * build fails when the assignment is not found.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: "without-inner-html",
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js$/.test(id)) return undefined;
      if (!ASSIGNMENT.test(code)) {
        throw new Error(`No assignment to innerHTML in ${id}: adapt the pattern to this version of Preact`);
      }
      return { code: code.replace(ASSIGNMENT, "$2"), map: null };
    },
  };
}
