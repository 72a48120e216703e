import type { CDPSession } from "puppeteer-core";
import type { ContentState } from "../../../entrypoints/dom/contentState.ts";
import type { BenchTab } from "./openBrowser.ts";

/** The isolated worlds of an extension in a tab's frames, by frame. */
export type ExtensionWorlds = ReadonlyMap<string, number>;

/** Returns the extension's worlds in the frames of a tab, kept up to date. Call it before the domain "Runtime" is enabled. */
export function watchExtensionWorlds(client: CDPSession): ExtensionWorlds {
  const worlds = new Map<string, number>();
  client.on("Runtime.executionContextCreated", ({ context: { id, origin, auxData } }) => {
    const frame: unknown = auxData?.frameId;
    if (origin.startsWith("chrome-extension://") && typeof frame === "string") worlds.set(frame, id);
  });
  client.on("Runtime.executionContextDestroyed", ({ executionContextId }) => {
    for (const [frame, id] of worlds) if (id === executionContextId) worlds.delete(frame);
  });
  client.on("Runtime.executionContextsCleared", () => worlds.clear());
  return worlds;
}

/** Resolves to whether the highlighter in the tab's top frame has read all of the page; undefined while none runs. */
export function isLensIdle(tab: BenchTab): Promise<boolean | undefined> {
  return askLens(tab, (state) => state?.highlighter?.isIdle());
}

/** Resolves to the number of mentions that the Lens lists for the tab's top frame, painted or not; undefined without it. */
export function countMentions(tab: BenchTab): Promise<number | undefined> {
  return askLens(tab, async (state) => (await state?.highlighter?.mentionsInOrder())?.length);
}

/** Calls a function, sent as source text, with the state of the Lens in the tab's top frame. */
async function askLens<Answer>(
  { client, extensionWorlds }: BenchTab,
  ask: (state: ContentState | undefined) => Promise<Answer | undefined> | Answer | undefined,
): Promise<Answer | undefined> {
  const { frameTree } = await client.send("Page.getFrameTree");
  const contextId = extensionWorlds.get(frameTree.frame.id);
  if (contextId === undefined) return undefined;
  const { result, exceptionDetails: failure } = await client.send("Runtime.evaluate", {
    contextId,
    expression: `(${ask})(globalThis.dystoniaLens)`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (failure) throw new Error(failure.exception?.description ?? failure.text);
  return result.value as Answer | undefined;
}
