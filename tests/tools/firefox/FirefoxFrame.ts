import { FrameTools, type Pointer } from "../FrameTools.ts";
import { cornerOf, hostSelector } from "../inPage.ts";
import type { Json, Point, Sent } from "../LensBrowser.ts";
import { MAX_TEST_MS } from "../limits.ts";
import { type FirefoxChrome, sourceOf } from "./FirefoxChrome.ts";

/** A page or one of its frames in Firefox. */
export class FirefoxFrame extends FrameTools {
  readonly chrome: FirefoxChrome;
  readonly browserId: number;
  /** Firefox's id of the frame; 0 for the page itself. */
  readonly #contextId: number;

  constructor(chrome: FirefoxChrome, browserId: number, contextId: number, pointer: Pointer) {
    super(pointer);
    this.chrome = chrome;
    this.browserId = browserId;
    this.#contextId = contextId;
  }

  url(): Promise<string> {
    return this.inSystem("() => location.href");
  }

  evaluate<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args): Promise<Result> {
    return this.chrome.inDocument(this.browserId, this.#contextId, "page", sourceOf(run), args);
  }

  /** Resolves to the result of `source`, which runs on the document with the browser's own rights. */
  inSystem<Result>(source: string, ...args: Json[]): Promise<Result> {
    return this.chrome.inDocument(this.browserId, this.#contextId, "system", source, args);
  }

  protected inClosedRoots<Args extends Json[], Result>(
    run: Sent<[root: ShadowRoot, ...Args], Result>,
    ...args: Args
  ): Promise<Result | undefined> {
    return this.inSystem(
      `async (selector, ...args) => {
        for (const host of document.querySelectorAll(selector)) {
          const root = host.openOrClosedShadowRoot;
          if (root?.mode !== "closed") continue;
          const result = await (${sourceOf(run)})(root, ...args);
          if (result !== undefined && result !== null) return result;
        }
      }`,
      hostSelector,
      ...args,
    );
  }

  protected corner(): Promise<Point> {
    return this.chrome.run(
      `let corner = {x: 0, y: 0};
       for (let context = args[0] && BrowsingContext.get(args[0]); context?.parent; context = context.parent) {
         const actor = context.parent.currentWindowGlobal.getActor("MarionetteCommands");
         const script = "const frame = [...document.querySelectorAll('iframe, frame, object, embed')]" +
           ".find(each => each.browsingContext?.id === " + context.id + "); return (" + args[1] + ")(frame)";
         const {x, y} = await actor.executeScript(script, [], {sandboxName: "system", timeout: ${MAX_TEST_MS}, async: false});
         corner = {x: corner.x + x, y: corner.y + y};
       }
       return corner;`,
      this.#contextId,
      sourceOf(cornerOf),
    );
  }
}
