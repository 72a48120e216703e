import type { ElementHandle, Frame } from "puppeteer-core";
import { FrameTools, type Pointer } from "../FrameTools.ts";
import { cornerOf, hostSelector } from "../inPage.ts";
import type { Json, Point, Sent } from "../LensBrowser.ts";
import { clientOf, evaluateIn } from "./evaluateIn.ts";

/** A page or one of its frames in Chromium. */
export class ChromiumFrame extends FrameTools {
  readonly #frame: Frame;

  constructor(frame: Frame, pointer: Pointer) {
    super(pointer);
    this.#frame = frame;
  }

  async url(): Promise<string> {
    return this.#frame.url();
  }

  evaluate<Args extends Json[], Result>(run: Sent<Args, Result>, ...args: Args): Promise<Result> {
    return evaluateIn(this.#frame, run, args);
  }

  protected async inClosedRoots<Args extends Json[], Result>(
    run: Sent<[root: ShadowRoot, ...Args], Result>,
    ...args: Args
  ): Promise<Result | undefined> {
    for (const host of await this.#frame.$$(hostSelector)) {
      const result = await this.#inClosedRoot<Result>(host, run.toString(), args);
      await host.dispose();
      if (result !== undefined) return result;
    }
    return undefined;
  }

  protected async corner(): Promise<Point> {
    const corner = { x: 0, y: 0 };
    for (let frame: Frame | null = this.#frame; frame; frame = frame.parentFrame()) {
      const element = await frame.frameElement();
      const offset = await element?.evaluate(cornerOf);
      corner.x += offset?.x ?? 0;
      corner.y += offset?.y ?? 0;
    }
    return corner;
  }

  /** Calls the function with the host's closed shadow root. Resolves to its result, or to undefined without such a root. */
  async #inClosedRoot<Result>(
    host: ElementHandle,
    source: string,
    args: Json[],
  ): Promise<Result | undefined> {
    const client = clientOf(this.#frame);
    const { objectId } = host.remoteObject();
    if (!objectId) return undefined;
    const { node } = await client.send("DOM.describeNode", { objectId, depth: 0 });
    const root = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === "closed");
    if (!root) return undefined;
    const { object } = await client.send("DOM.resolveNode", { backendNodeId: root.backendNodeId });
    if (!object.objectId) return undefined;
    const { result, exceptionDetails } = await client.send("Runtime.callFunctionOn", {
      objectId: object.objectId,
      functionDeclaration: `function (...args) { return (${source})(this, ...args) }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return (result.value ?? undefined) as Result | undefined;
  }
}
