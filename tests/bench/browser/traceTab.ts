import type { Protocol } from "puppeteer-core";
import type { BenchBrowser } from "./openBrowser.ts";

/** One event of a Chromium trace. Times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: {
    readonly name?: string;
    readonly fileName?: string;
    readonly data?: { readonly url?: string; readonly processId?: number };
  };
}

const categories = [
  "toplevel",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "v8",
  "v8.execute",
  "loading",
];

/** Records a trace of the whole browser while `run` is running. Resolves to its events and the result of `run`. */
export async function traced<Result>(
  { browser }: BenchBrowser,
  run: () => Promise<Result>,
): Promise<{ events: TraceEvent[]; result: Result }> {
  const client = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  client.on("Tracing.dataCollected", ({ value }: Protocol.Tracing.DataCollectedEvent) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  try {
    await client.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: {
        recordMode: "recordAsMuchAsPossible",
        includedCategories: categories,
        excludedCategories: ["*"],
      },
    });
    const result = await run();
    const complete = new Promise((done) => client.once("Tracing.tracingComplete", done));
    await client.send("Tracing.end");
    await complete;
    return { events, result };
  } finally {
    await client.detach();
  }
}
