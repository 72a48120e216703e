/** What a test does with its own document. Everything is undone after the test: see the setup file. */
const cleanUps: (() => void)[] = [];

export const pageOfTest = {
  /**
   * Replaces the content of the body, or of the whole document for HTML that starts with a doctype. Scripts do not run.
   */
  show(html: string): void {
    if (!/^<!doctype/i.test(html)) {
      document.body.replaceChildren(document.createRange().createContextualFragment(html));
      return;
    }
    const parsed = new DOMParser().parseFromString(html, "text/html");
    for (const style of parsed.head.querySelectorAll("style")) pageOfTest.addStyle(style.textContent);
    document.body.replaceChildren(...parsed.body.childNodes);
  },

  /** Adds a style sheet to the head. */
  addStyle(css: string): void {
    const style = document.createElement("style");
    style.append(css);
    document.head.append(style);
    pageOfTest.afterTest(() => style.remove());
  },

  /** Calls the function after the test. */
  afterTest(cleanUp: () => void): void {
    cleanUps.push(cleanUp);
  },

  clear(): void {
    for (const cleanUp of cleanUps.splice(0).reverse()) cleanUp();
    document.body.replaceChildren();
    for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
    for (const { name } of [...document.documentElement.attributes])
      document.documentElement.removeAttribute(name);
    document.adoptedStyleSheets = [];
    CSS.highlights.clear();
    getSelection()?.removeAllRanges();
    scrollTo({ top: 0, left: 0, behavior: "instant" });
    globalThis.dystoniaLens = {};
  },
};
