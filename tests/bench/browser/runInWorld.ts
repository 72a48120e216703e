import type { Work } from "../inPage/meter.ts";
import type { BenchTab } from "./openBrowser.ts";

/**
 * A new isolated world of the tab's page: like a starting content script, it has no DOM wrappers and no compiler
 * feedback.
 */
export interface World {
  /** Resolves to the value of the expression, copied as JSON. */
  evaluate<Result>(expression: string): Promise<Result>;
}

/** Creates an isolated world and runs a bundle of `meteredBundle` in it. */
export async function openWorld({ client }: BenchTab, bundle: string): Promise<World> {
  const { frameTree } = await client.send("Page.getFrameTree");
  worlds += 1;
  const { executionContextId: contextId } = await client.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: `bench ${worlds}`,
  });
  const world: World = {
    async evaluate<Result>(expression: string) {
      const { result, exceptionDetails: failure } = await client.send("Runtime.evaluate", {
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

/** Runs the bundle's method in a new isolated world and resolves to its measured work. */
export async function runInWorld(tab: BenchTab, bundle: string): Promise<Work> {
  return (await openWorld(tab, bundle)).evaluate<Work>("bench.run()");
}
