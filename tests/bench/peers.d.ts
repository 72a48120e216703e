/** What the bench uses of two libraries that come without types. */
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
