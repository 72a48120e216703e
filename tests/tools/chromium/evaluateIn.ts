import type { CDPSession, Frame, Page, WebWorker } from "puppeteer-core";
import type { Json, Sent } from "../LensBrowser.ts";

/** What `run` returns in that document or worker. Puppeteer's own types cannot follow arguments that are generic here. */
export async function evaluateIn<Args extends Json[], Result>(
  place: Frame | Page | WebWorker,
  run: Sent<Args, Result>,
  args: Args,
): Promise<Result> {
  return (await place.evaluate(run as Sent<Json[], Result>, ...args)) as Result;
}

/** The frame's line to DevTools; a frame of another site has its own. Puppeteer has it, but not in its types. */
export function clientOf(frame: Frame): CDPSession {
  const { client } = frame as Frame & { client?: CDPSession };
  if (!client) throw new Error("This version of puppeteer-core has no Frame.client any more");
  return client;
}
