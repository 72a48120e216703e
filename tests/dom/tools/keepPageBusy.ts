import { pageOfTest } from "./pageOfTest.ts";

/**
 * Has the page do one task after another, up to `count`. Returns how many it has done.
 * @param doTask is called in each task with its number, from 0 on
 */
export function keepPageBusy(count: number, doTask: (at: number) => void = () => {}): () => number {
  const channel = new MessageChannel();
  let done = 0;
  channel.port1.onmessage = () => {
    doTask(done++);
    if (done < count) channel.port2.postMessage(0);
  };
  pageOfTest.afterTest(() => channel.port1.close());
  channel.port2.postMessage(0);
  return () => done;
}
