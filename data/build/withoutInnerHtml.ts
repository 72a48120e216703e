import type { Plugin } from "vite";

const ASSIGNMENT = /(\w+)\.innerHTML\s*=\s*(\w+\.__html)/;

/**
 * A Vite plugin that takes Preact's one assignment to `innerHTML` out (`dangerouslySetInnerHTML`, which nothing here
 * uses), so that no script of the Lens can turn a text into markup. Fails the build when Preact's file has changed so
 * that the assignment is not found.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: "without-inner-html",
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js$/.test(id)) return undefined;
      if (!ASSIGNMENT.test(code)) {
        throw new Error(
          `No assignment to innerHTML in ${id}: look how this Preact writes it, and mend the pattern`,
        );
      }
      return { code: code.replace(ASSIGNMENT, "$2"), map: null };
    },
  };
}
