import type { Json, Sent } from "../LensBrowser.ts";
import type { Marionette } from "./marionette.ts";

/** Where a script runs: in the page's own world, or with the browser's own rights beside it. */
export type World = "page" | "system";

/** Firefox's own window: what runs in it can reach every tab, frame and popup. */
export class FirefoxChrome {
  readonly marionette: Marionette;
  /** A tab that stays open, from which the window is reached. */
  readonly #home: string;

  constructor(marionette: Marionette, home: string) {
    this.marionette = marionette;
    this.#home = home;
  }

  /** What `script`, the body of an async function with the arguments in `args`, returns in the browser's window. */
  run<Result>(script: string, ...args: Json[]): Promise<Result> {
    return this.marionette.inTurn(() => this.#runNow<Result>(script, args));
  }

  /** What `work` returns while that tab is in front and the commands go to its page. */
  inTab<Result>(handle: string, work: () => Promise<Result>): Promise<Result> {
    return this.marionette.inTurn(async () => {
      await this.marionette.send("Marionette:SetContext", { value: "content" });
      await this.marionette.send("WebDriver:SwitchToWindow", { handle, focus: true });
      return work();
    });
  }

  /** The same in the first tab. */
  inHome<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.inTab(this.#home, work);
  }

  /** What `work` returns while the commands go to the browser's own window. */
  inWindow<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.marionette.inTurn(async () => {
      await this.marionette.send("WebDriver:SwitchToWindow", { handle: this.#home, focus: false });
      await this.marionette.send("Marionette:SetContext", { value: "chrome" });
      return work();
    });
  }

  /**
   * What `source`, the text of a function, returns in a document.
   * @param browserId Firefox's number of the tab or popup
   * @param contextId Firefox's number of a frame in it; 0 for the whole
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
       return actor.executeScript(script, [], {sandboxName, timeout: 30000, async: false});`,
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

/** The text of a function that is to run in a browser. */
export function sourceOf<Args extends readonly unknown[], Result>(run: Sent<Args, Result>): string {
  return run.toString();
}
