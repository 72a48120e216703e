import type { FormId } from "../../data/content/forms/forms.ts";
import { changeOwnData } from "../../data/own/changeOwnData.ts";
import type { ChangeResult, OwnDataAnswer } from "../../data/own/OwnChange.ts";
import { OwnDataError } from "../../data/own/OwnDataError.ts";
import { noOwnMarks, type OwnMarks, ownMarksOf } from "../../data/own/OwnMarks.ts";
import type { OwnRequest } from "../../data/own/OwnRequest.ts";
import { readOwnData } from "../../data/own/readOwnData.ts";
import { OWN_DATA_CHANNEL } from "../../data/own/requestOwnData.ts";
import type { CardOptions } from "../../data/views/toCardView.ts";
import { inTime } from "./inTime.ts";
import { keepOwnData } from "./keepOwnData.ts";

/** Highlights and cards do not wait longer for own data. */
const MAX_FRAME_WAIT_MS = 500;

/** The last read of own data. Nothing else changes it, so it is right until this script makes a change. */
let lastRead: Promise<OwnDataAnswer> | undefined;

const changeListeners = new Set<() => void>();

/** Calls `listener` after each change of own data. */
export function onOwnDataChanged(listener: () => void): void {
  changeListeners.add(listener);
}

/** Resolves to the answer to a request of an extension page; never rejects. */
export function answerOwnRequest(request: OwnRequest): Promise<OwnDataAnswer | ChangeResult> {
  return request.type === "read-own-data" ? readOwnAnswer() : makeOwnChange(request.change);
}

/** Resolves to what a frame must know of own data: nothing if it cannot be read in time. */
export async function readOwnMarks(): Promise<OwnMarks> {
  const answer = await inTime(readOwnAnswer(), MAX_FRAME_WAIT_MS);
  return answer?.status === "ready" ? ownMarksOf(answer.data) : noOwnMarks;
}

/** Resolves to what a card shows of own data; undefined if it cannot be read. Nothing of a private window is kept. */
export async function readCardOwnData(isPrivate: boolean): Promise<CardOptions["own"]> {
  const answer = await inTime(readOwnAnswer(), MAX_FRAME_WAIT_MS);
  if (answer?.status !== "ready") return undefined;
  const { contacts, myForm } = answer.data;
  return {
    contactCount: contacts.length,
    myForm: myForm?.form,
    canChange: !isPrivate,
  };
}

/** Resolves to whether it is stored that a form is the reader's own, or that none is. */
export async function setMyForm(form: FormId, isMine: boolean): Promise<boolean> {
  const answer = await readOwnAnswer();
  const others = (answer.status === "ready" && answer.data.myForm?.others) || "usual";
  const result = await makeOwnChange({ kind: "set-my-form", ...(isMine && { myForm: { form, others } }) });
  return result.status === "done";
}

/** Resolves to own data, or why it cannot be read; never rejects. */
export function readOwnAnswer(): Promise<OwnDataAnswer> {
  lastRead ??= readAnswer();
  return lastRead;
}

async function readAnswer(): Promise<OwnDataAnswer> {
  try {
    return { status: "ready", ...(await readOwnData()) };
  } catch (error) {
    // The next read tries again.
    lastRead = undefined;
    return { status: "failed", reason: error instanceof OwnDataError ? error.reason : "failed" };
  }
}

/** Resolves to how a change ended; never rejects. All pages are told of it. */
export async function makeOwnChange(change: unknown): Promise<ChangeResult> {
  const result = await changeOwnData(change);
  // Also after a failure: what took too long may be stored after all.
  lastRead = undefined;
  if (result.status !== "done") return result;
  const channel = new BroadcastChannel(OWN_DATA_CHANNEL);
  channel.postMessage("changed");
  channel.close();
  for (const listener of changeListeners) listener();
  keepOwnData().catch(reportError);
  return result;
}
