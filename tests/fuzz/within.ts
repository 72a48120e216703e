import { setTimeout as pause } from "node:timers/promises";

/** What the work comes to; rejects where it has not come to its end after so many milliseconds. */
export function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  const tooLong = async (): Promise<never> => {
    await pause(ms, undefined, { ref: false });
    throw new Error(`it has not come to its end after ${ms} ms`);
  };
  return Promise.race([work, tooLong()]);
}
