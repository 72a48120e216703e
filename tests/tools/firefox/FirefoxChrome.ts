import type { Json, Sent } from "../LensBrowser.ts";
import { MAX_TEST_MS } from "../limits.ts";
import type { Marionette } from "./marionette.ts";

/** Where a script runs: in the page's main world, or in a separate sandbox with the browser's own rights. */
export type World = "page" | "system";

/** Firefox's own window, whose scripts can reach every tab, frame and popup. */
export class FirefoxChrome {
  readonly marionette: Marionette;
  /** Handle of the first tab, which stays open: Marionette reaches the window through it. */
  readonly #home: string;

  constructor(marionette: Marionette, home: string) {
    this.marionette = marionette;
    this.#home = home;
  }

  /**
   * Resolves to the result of `script`, the body of an async function with its arguments in `args`, in the browser's
   * window.
   */
  run<Result>(script: string, ...args: Json[]): Promise<Result> {
    return this.marionette.exclusively(() => this.#runNow<Result>(script, args));
  }

  /** Brings that tab to the front, directs Marionette's commands to its page, and resolves to the result of `work`. */
  inTab<Result>(handle: string, work: () => Promise<Result>): Promise<Result> {
    return this.marionette.exclusively(async () => {
      await this.marionette.send("Marionette:SetContext", { value: "content" });
      await this.marionette.send("WebDriver:SwitchToWindow", { handle, focus: true });
      return work();
    });
  }

  /** Like `inTab`, with the first tab. */
  inHome<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.inTab(this.#home, work);
  }

  /** Directs Marionette's commands to the browser's own window and resolves to the result of `work`. */
  inWindow<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.marionette.exclusively(async () => {
      await this.marionette.send("WebDriver:SwitchToWindow", { handle: this.#home, focus: false });
      await this.marionette.send("Marionette:SetContext", { value: "chrome" });
      return work();
    });
  }

  /**
   * Resolves to the result of `source`, the source text of a function, in a document.
   * @param browserId Firefox's id of the tab or popup
   * @param contextId Firefox's id of a frame in it; 0 for the top document
   */
  async inDocument<Result>(
    browserId: number,
    contextId: number,
    world: World,
    source: string,
    args: Json[],
  ): Promise<Result> {
    const script = `return JSON.stringify(await (${source})(...${JSON.stringify(args)}))`;
    const answer = await this.run<string | null>(
      `const [browserId, contextId, sandboxName, script] = args;
       const context = contextId ? BrowsingContext.get(contextId) : BrowsingContext.getCurrentTopByBrowserId(browserId);
       const actor = context?.currentWindowGlobal?.getActor("MarionetteCommands");
       if (!actor) throw new Error("this tab, frame or popup is not open any more");
       return actor.executeScript(script, [], {sandboxName, timeout: ${MAX_TEST_MS}, async: false});`,
      browserId,
      contextId,
      world === "system" ? "system" : null,
      `return (async () => { ${script} })()`,
    );
    return (answer === null ? undefined : JSON.parse(answer)) as Result;
  }

  async #runNow<Result>(script: string, args: Json[]): Promise<Result> {
    await this.marionette.send("WebDriver:SwitchToWindow", { handle: this.#home, focus: false });
    await this.marionette.send("Marionette:SetContext", { value: "chrome" });
    const { value } = await this.marionette.send("WebDriver:ExecuteScript", {
      script: `return (async (...args) => { ${script} })(...arguments)`,
      args,
      sandbox: "system",
    });
    return value as Result;
  }
}

/** Returns the source text of a function that is sent to a browser. */
export function sourceOf<Args extends readonly unknown[], Result>(run: Sent<Args, Result>): string {
  return run.toString();
}
