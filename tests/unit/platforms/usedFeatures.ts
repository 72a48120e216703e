import type { CompatStatement } from "@mdn/browser-compat-data";
import { entryOf } from "./compatData.ts";

/** Features of MDN's compatibility data by what the code calls them, such as "text-wrap: balance" or "toSorted()". */
export type UsedFeatures = Map<string, readonly CompatStatement[]>;

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, "");

/** Returns the properties, values, functions, units, pseudo-classes, pseudo-elements and at-rules of a style sheet. */
export function featuresOfStyle(css: string): UsedFeatures {
  const used: UsedFeatures = new Map();
  const add = (name: string, path: string) => {
    const compat = entryOf(path)?.__compat;
    if (compat) used.set(name, [compat]);
  };
  const selectors = withoutComments(css).replace(
    /([a-z-]+)\s*:([^;{}]+)(?=[;}])/g,
    (_, property: string, value: string) => {
      add(property, `css.properties.${property}`);
      for (const [word] of value.matchAll(/[a-z][a-z-]+/g)) {
        add(`${property}: ${word}`, `css.properties.${property}.${word}`);
        add(`${word}()`, `css.types.${word}`);
        add(`${word}()`, `css.types.color.${word}`);
      }
      for (const [, unit = ""] of value.matchAll(/\d([a-z]+)\b/g)) add(unit, `css.types.length.${unit}`);
      return "";
    },
  );
  for (const [text, name = ""] of selectors.matchAll(/::?([a-z-]+)/g)) add(text, `css.selectors.${name}`);
  for (const [text, name = ""] of selectors.matchAll(/@([a-z-]+)/g)) add(text, `css.at-rules.${name}`);
  for (const [text, name = ""] of selectors.matchAll(/\(\s*([a-z-]+)\b/g))
    add(text, `css.at-rules.media.${name}`);
  return used;
}

/** The objects of JavaScript with methods that were added in the last years. */
const BUILT_INS = "Array String Object Map Set WeakMap Promise RegExp Number Math Date Iterator Intl".split(
  " ",
);

/** Statements about all methods of one name: a call does not tell whose method it is. */
const methods = new Map<string, CompatStatement[]>();
for (const object of BUILT_INS)
  for (const name of Object.keys(entryOf(`javascript.builtins.${object}`) ?? {})) {
    const compat = entryOf(`javascript.builtins.${object}.${name}`)?.__compat;
    if (compat) methods.set(name, [...(methods.get(name) ?? []), compat]);
  }

/** Returns the methods of JavaScript's own objects that a module calls. */
export function methodsOfScript(code: string): UsedFeatures {
  const used: UsedFeatures = new Map();
  for (const [, name = ""] of code.matchAll(/(?<!\bCSS)\.(\w+)\(/g)) {
    const compat = methods.get(name);
    if (compat) used.set(`${name}()`, compat);
  }
  return used;
}
