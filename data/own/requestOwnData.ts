import { browser } from "../browser.ts";
import { withTimeLimit } from "../errors/withTimeLimit.ts";
import type { ChangeResult, OwnChange, OwnDataAnswer } from "./OwnChange.ts";
import { type OwnDataReason, ownDataReasons } from "./OwnDataError.ts";
import type { OwnRequest } from "./OwnRequest.ts";

/** Longer than the background takes at most to read or write, plus the time that a browser needs to start it. */
const REQUEST_TIMEOUT_MS = 12_000;

/** The name of the channel on which the background tells the pages of each change. */
export const OWN_DATA_CHANNEL = "own-data";

// Only the background opens the database: in Firefox, a page in a private window would have another one, which is empty and
// ends with the window. Pages stay small as well: the schemas are in the background.

/** Resolves to own data as the background reads and validates it; never rejects. */
export async function requestOwnData(): Promise<OwnDataAnswer> {
  return ask<OwnDataAnswer>({ type: "read-own-data" }, ["ready"]);
}

/** Resolves to how the background has made a change; never rejects. */
export async function requestOwnChange(change: OwnChange): Promise<ChangeResult> {
  return ask<ChangeResult>({ type: "change-own-data", change }, ["done", "conflict", "invalid"]);
}

/** Calls `listener` whenever own data has changed, in this window or another one, until the signal aborts. */
export function watchOwnData(listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(OWN_DATA_CHANNEL);
  channel.onmessage = listener;
  signal.addEventListener("abort", () => channel.close());
}

type Failure = { readonly status: "failed"; readonly reason: OwnDataReason };

/** The background validates what it answers: only an answer of another release, or none, must be told apart. */
async function ask<Answer extends { readonly status: string }>(
  request: OwnRequest,
  statuses: readonly string[],
): Promise<Answer | Failure> {
  const failure: Failure = { status: "failed", reason: "busy" };
  const timeout = () => new Error("The background does not answer");
  const answer: unknown = await withTimeLimit(
    browser.runtime.sendMessage(request),
    REQUEST_TIMEOUT_MS,
    timeout,
  ).catch(() => failure);
  const { status, reason } = Object(answer);
  if (statuses.includes(status)) return answer as Answer;
  return status === "failed" && ownDataReasons.includes(reason) ? (answer as Failure) : failure;
}
