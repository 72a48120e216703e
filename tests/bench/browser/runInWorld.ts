import type { Work } from "../inPage/meter.ts";
import type { BenchTab } from "./openBrowser.ts";

/** A world of its own on the page that the tab shows: no wrappers yet, no feedback to the compiler, as content scripts begin. */
export interface World {
  /** What an expression comes to, as JSON. */
  evaluate<Result>(expression: string): Promise<Result>;
}

/** A fresh world with a bundle of `meteredBundle` in it. */
export async function openWorld({ line }: BenchTab, bundle: string): Promise<World> {
  const { frameTree } = await line.send("Page.getFrameTree");
  worlds += 1;
  const { executionContextId: contextId } = await line.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: `bench ${worlds}`,
  });
  const world: World = {
    async evaluate<Result>(expression: string) {
      const { result, exceptionDetails: failure } = await line.send("Runtime.evaluate", {
        contextId,
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (failure) throw new Error(failure.exception?.description ?? failure.text);
      return result.value as Result;
    },
  };
  await world.evaluate(`${bundle};0`);
  return world;
}

let worlds = 0;

/** What the bundle's method takes in a fresh world. */
export async function runInWorld(tab: BenchTab, bundle: string): Promise<Work> {
  return (await openWorld(tab, bundle)).evaluate<Work>("bench.run()");
}

/** How many words are painted or wrapped on the page, whoever did it. */
export async function countHighlights({ tab }: BenchTab): Promise<number> {
  return tab.evaluate(() => {
    const ranges = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    return ranges + document.querySelectorAll("mark").length;
  });
}
