const cleanUps: (() => void)[] = [];

/** What a test does with its own document. The setup file calls `clear` after each test. */
export const pageOfTest = {
  /**
   * Replaces the content of the body by that of a page or of a part of one. Its style sheets apply, its scripts do not
   * run.
   */
  show(html: string): void {
    const { head, body } = new DOMParser().parseFromString(html, "text/html");
    for (const style of head.querySelectorAll("style")) pageOfTest.addStyle(style.textContent);
    document.body.replaceChildren(...body.childNodes);
  },

  /** Adds HTML to the end of the body, or of the first element that matches. */
  append(html: string, selector = "body"): void {
    pageOfTest.find(selector).insertAdjacentHTML("beforeend", html);
  },

  /** Returns the first element that matches. Throws if there is none. */
  find(selector: string): HTMLElement {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`No element of the test's page matches ${selector}`);
    return found;
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

  /** Undoes everything that the test has done to the document. */
  clear(): void {
    for (const cleanUp of cleanUps.splice(0).reverse()) cleanUp();
    document.body.replaceChildren();
    for (const element of [document.documentElement, document.body]) {
      for (const { name } of [...element.attributes]) element.removeAttribute(name);
    }
    document.title = "";
    document.adoptedStyleSheets = [];
    CSS.highlights.clear();
    getSelection()?.removeAllRanges();
    scrollTo({ top: 0, left: 0, behavior: "instant" });
    globalThis.dystoniaLens = {};
  },
};
