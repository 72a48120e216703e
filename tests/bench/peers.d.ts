/** Types of the functions that the bench uses of two libraries without types of their own. */
declare module "mark.js" {
  export default class Mark {
    constructor(context: Element);
    mark(words: string[], options?: { separateWordSearch?: boolean }): void;
    markRegExp(expression: RegExp): void;
  }
}

declare module "findandreplacedomtext" {
  export default function findAndReplaceDOMText(
    root: Node,
    options: { find: RegExp; wrap: string; preset?: "prose" },
  ): unknown;
}
