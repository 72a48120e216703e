import type { ExtensionPage, Json, PageOptions, Sent } from "../tools/LensBrowser.ts";
import type { Exhibit } from "./Scene.ts";

/**
 * A document of the extension as an exhibit.
 * @param look size and zoom, which stay when the colours change; with a size, pictures show the whole length
 */
export function surfaceExhibit(surface: ExtensionPage, look: PageOptions = {}): Exhibit {
  let shown = look;
  return {
    inRoot<Args extends Json[], Result>(
      run: Sent<[root: Document | ShadowRoot, ...Args], Result>,
      ...args: Args
    ): Promise<Result> {
      const inDocument = new Function("...args", `return (${run})(document, ...args)`);
      return surface.evaluate(inDocument as Sent<Args, Result>, ...args);
    },
    press: (key) => surface.press(key),
    async show(colors) {
      shown = { ...look, ...colors };
      await surface.show(shown);
    },
    async screenshot(path) {
      if (shown.width) {
        const height = await surface.evaluate(() => document.documentElement.scrollHeight);
        await surface.show({ ...shown, height });
      }
      await surface.screenshot(path);
    },
    close: () => surface.close(),
  };
}
