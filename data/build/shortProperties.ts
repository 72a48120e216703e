import type { Plugin } from "vite";

const PROPERTY = /--lens-[\w-]+/g;

/**
 * A Vite plugin that gives the custom properties of one script short names. The script must hold all the CSS that
 * uses them, as the card does, whose shadow root is its own world.
 * @param file name of the script in the built extension
 */
export function shortProperties(file: string): Plugin {
  return {
    name: "short-properties",
    // Of the whole script at once, so that its CSS and what sets a property from without stay in step.
    generateBundle(_options, bundle) {
      const script = bundle[file];
      if (script?.type !== "chunk") return;
      const names = [...new Set(script.code.match(PROPERTY))];
      script.code = script.code.replace(PROPERTY, (name) => `--${names.indexOf(name).toString(36)}`);
    },
  };
}
