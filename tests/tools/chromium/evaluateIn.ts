import type { CDPSession, Frame, Page, WebWorker } from "puppeteer-core";
import type { Json, Sent } from "../LensBrowser.ts";

/**
 * Resolves to the result of `run` in that document or worker. Puppeteer's types do not support generic arguments, hence
 * the casts.
 */
export async function evaluateIn<Args extends Json[], Result>(
  target: Frame | Page | WebWorker,
  run: Sent<Args, Result>,
  args: Args,
): Promise<Result> {
  return (await target.evaluate(run as Sent<Json[], Result>, ...args)) as Result;
}

/**
 * Returns the frame's DevTools session, which cross-site frames have for themselves. Puppeteer's types lack this
 * property.
 */
export function clientOf(frame: Frame): CDPSession {
  const { client } = frame as Frame & { client?: CDPSession };
  if (!client) throw new Error("This version of puppeteer-core no longer has Frame.client");
  return client;
}
