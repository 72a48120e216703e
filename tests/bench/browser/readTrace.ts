import type { TraceEvent } from "./traceTab.ts";

/** What a trace tells of one page's main thread; milliseconds. */
export interface Account {
  /** All time in code of extensions, promise continuations included. */
  readonly extension: number;
  /** The longest task that holds code of an extension, with all else that is in it. */
  readonly longestTask: number;
  /** The most that extension code took of one task. */
  readonly longestShare: number;
  /** Running the extension's files for the first time, without what they put off to the end of it. */
  readonly evaluation: number;
  /** Making the worlds that content scripts run in. */
  readonly worlds: number;
  readonly layout: number;
  readonly paint: number;
  /** All tasks together. */
  readonly busy: number;
  /** How many tasks took more than 50 ms, whoever ran in them. */
  readonly longTasks: number;
  /** From the first to the last code of an extension. */
  readonly span: number;
  /** The files of extensions that were run. */
  readonly files: ReadonlySet<string>;
}

type Complete = TraceEvent & { readonly dur: number };

interface Frame {
  readonly end: number;
  readonly kind: Kind;
  readonly evaluates: boolean;
}

type Kind = "task" | "extension" | "microtasks" | "page" | "layout" | "paint" | "world" | "other";

/**
 * The account of the main thread that ran the page at `address`. Promise continuations carry no address in a trace:
 * those that no code of the page called are the extension's, as the page's scripts are blocked or use no promises.
 */
export function readTrace(events: readonly TraceEvent[], address: string): Account {
  const thread = mainThread(events, address);
  const sorted = events
    .filter(
      (event): event is Complete => event.ph === "X" && event.pid === thread.pid && event.tid === thread.tid,
    )
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
  const sums = { extension: 0, evaluation: 0, worlds: 0, layout: 0, paint: 0, busy: 0, longTasks: 0 };
  const files = new Set<string>();
  const open: Frame[] = [];
  const inside = (...kinds: Kind[]) => open.some(({ kind }) => kinds.includes(kind));
  let task = { length: 0, share: 0 };
  let longestTask = 0;
  let longestShare = 0;
  let first = Number.NaN;
  let last = Number.NaN;

  const own = (ms: number, event: Complete) => {
    sums.extension += ms;
    task.share += ms;
    longestShare = Math.max(longestShare, task.share);
    // A task with nothing but an empty continuation is none of the extension's.
    if (task.share > 0.05) longestTask = Math.max(longestTask, task.length);
    if (Number.isNaN(first)) first = event.ts;
    last = event.ts + event.dur;
  };
  for (const event of sorted) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= event.ts) open.pop();
    const kind = kindOf(event);
    const ms = event.dur / 1000;
    if (kind === "task" && !inside("task")) {
      sums.busy += ms;
      if (ms > 50) sums.longTasks += 1;
      task = { length: ms, share: 0 };
    }
    if (kind === "extension") {
      files.add(fileOf(event));
      if (event.name === "EvaluateScript") sums.evaluation += ms;
      if (!inside("extension", "microtasks")) own(ms, event);
    }
    if (kind === "microtasks" && open.findLast((frame) => frame.kind !== "other")?.evaluates)
      sums.evaluation -= ms;
    const isContinuation =
      kind === "microtasks" && files.size > 0 && !inside("extension", "microtasks", "page");
    if (isContinuation) own(ms, event);
    if (kind === "layout" && !inside("layout")) sums.layout += ms;
    if (kind === "paint" && !inside("paint")) sums.paint += ms;
    if (kind === "world" && !inside("world")) sums.worlds += ms;
    open.push({
      end: event.ts + event.dur,
      kind: kind === "microtasks" && !isContinuation ? "other" : kind,
      evaluates: kind === "extension" && event.name === "EvaluateScript",
    });
  }
  return { ...sums, longestTask, longestShare, span: (last - first) / 1000 || 0, files };
}

const prefix = "chrome-extension://";

function urlOf({ args }: TraceEvent): string {
  return args?.data?.url ?? args?.fileName ?? "";
}

function fileOf(event: TraceEvent): string {
  return new URL(urlOf(event)).pathname.slice(1);
}

function kindOf(event: TraceEvent): Kind {
  const { name } = event;
  if (/RunTask$/.test(name)) return "task";
  if (/^(EvaluateScript|FunctionCall|v8\.compile)/.test(name))
    return urlOf(event).startsWith(prefix) ? "extension" : "page";
  if (name === "RunMicrotasks") return "microtasks";
  if (name === "ParseHTML") return "page";
  if (/^(Layout|UpdateLayoutTree|RecalculateStyles)$/.test(name)) return "layout";
  if (/^(Paint|PrePaint|Layerize|Commit)$/.test(name)) return "paint";
  return name === "LocalWindowProxy::Initialize" ? "world" : "other";
}

/** The renderer main thread that most entries with the page's address come from. */
function mainThread(events: readonly TraceEvent[], address: string): { pid: number; tid: number } {
  const threads = events.filter(
    ({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain",
  );
  const scores = new Map<number, number>();
  for (const event of events)
    if (urlOf(event) === address) scores.set(event.pid, (scores.get(event.pid) ?? 0) + 1);
  const [best] = threads.toSorted((a, b) => (scores.get(b.pid) ?? 0) - (scores.get(a.pid) ?? 0));
  if (!best || !scores.has(best.pid)) throw new Error(`The trace has no main thread that ran ${address}`);
  return best;
}
