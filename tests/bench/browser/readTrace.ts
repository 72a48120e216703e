import type { TraceEvent } from "./traceTab.ts";

/** Times of one page's main thread, read from a trace, in milliseconds. */
export interface MainThreadTimes {
  /** All extension code, promise continuations included. */
  readonly extension: number;
  /** Duration of the longest task that contains extension code, including everything else in that task. */
  readonly longestTask: number;
  /** The most time that extension code took within one task. */
  readonly longestShare: number;
  /** The first evaluation of the extension's files, without the microtasks at its end. */
  readonly evaluation: number;
  /** Creation of the isolated worlds of content scripts. */
  readonly worlds: number;
  readonly layout: number;
  readonly paint: number;
  /** All tasks. */
  readonly busy: number;
  /** Number of tasks of any origin over 50 ms. */
  readonly longTasks: number;
  /** The lengths of the longest tasks of any origin, longest first. */
  readonly longestTasks: readonly number[];
  /** From the first to the last extension code. */
  readonly span: number;
  /** The extension files that ran. */
  readonly files: ReadonlySet<string>;
}

/** The number of tasks that `longestTasks` has at most: enough to find each that an extension made longer. */
const MAX_LONGEST_TASKS = 50;

type CompleteEvent = TraceEvent & { readonly dur: number };

/** An event that encloses the current one. */
interface OpenEvent {
  readonly end: number;
  readonly kind: Kind;
  readonly isEvaluation: boolean;
}

type Kind = "task" | "extension" | "microtasks" | "page" | "layout" | "paint" | "world" | "other";

/**
 * Returns the times of the main thread that ran the page at `address`. A trace gives no URL for promise continuations:
 * those outside page code are counted as extension code, since page scripts are blocked or use no promises.
 */
export function readTrace(events: readonly TraceEvent[], address: string): MainThreadTimes {
  const thread = findMainThread(events, address);
  const sorted = events
    .filter(
      (event): event is CompleteEvent =>
        event.ph === "X" && event.pid === thread.pid && event.tid === thread.tid,
    )
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
  const timer = new MainThreadTimer();
  for (const event of sorted) timer.add(event);
  return timer.result();
}

/** Sums up the events of one thread, which `add` receives in the order of their start, enclosing events first. */
class MainThreadTimer {
  readonly #sums = { extension: 0, evaluation: 0, worlds: 0, layout: 0, paint: 0, busy: 0, longTasks: 0 };
  readonly #files = new Set<string>();
  readonly #tasks: number[] = [];
  readonly #open: OpenEvent[] = [];
  #task = { length: 0, share: 0 };
  #longestTask = 0;
  #longestShare = 0;
  #first = Number.NaN;
  #last = Number.NaN;

  add(event: CompleteEvent): void {
    while (this.#open.length > 0 && (this.#open.at(-1)?.end ?? 0) <= event.ts) this.#open.pop();
    const kind = kindOf(event);
    const ms = event.dur / 1000;
    if (kind === "task") this.#addTask(ms);
    if (kind === "extension") this.#addExtensionCode(event, ms);
    const isContinuation = kind === "microtasks" && this.#addMicrotasks(event, ms);
    if (kind === "layout" && !this.#isInside("layout")) this.#sums.layout += ms;
    if (kind === "paint" && !this.#isInside("paint")) this.#sums.paint += ms;
    if (kind === "world" && !this.#isInside("world")) this.#sums.worlds += ms;
    this.#open.push({
      end: event.ts + event.dur,
      kind: kind === "microtasks" && !isContinuation ? "other" : kind,
      isEvaluation: kind === "extension" && event.name === "EvaluateScript",
    });
  }

  result(): MainThreadTimes {
    return {
      ...this.#sums,
      longestTask: this.#longestTask,
      longestTasks: this.#tasks.toSorted((a, b) => b - a).slice(0, MAX_LONGEST_TASKS),
      longestShare: this.#longestShare,
      span: (this.#last - this.#first) / 1000 || 0,
      files: this.#files,
    };
  }

  #addTask(ms: number): void {
    if (this.#isInside("task")) return;
    this.#sums.busy += ms;
    this.#tasks.push(ms);
    if (ms > 50) this.#sums.longTasks += 1;
    this.#task = { length: ms, share: 0 };
  }

  #addExtensionCode(event: CompleteEvent, ms: number): void {
    this.#files.add(fileOf(event));
    if (event.name === "EvaluateScript") this.#sums.evaluation += ms;
    if (!this.#isInside("extension", "microtasks")) this.#countAsExtension(event, ms);
  }

  /** Returns whether these microtasks are continuations of extension code. */
  #addMicrotasks(event: CompleteEvent, ms: number): boolean {
    if (this.#open.findLast(({ kind }) => kind !== "other")?.isEvaluation) this.#sums.evaluation -= ms;
    const isContinuation = this.#files.size > 0 && !this.#isInside("extension", "microtasks", "page");
    if (isContinuation) this.#countAsExtension(event, ms);
    return isContinuation;
  }

  #countAsExtension(event: CompleteEvent, ms: number): void {
    this.#sums.extension += ms;
    this.#task.share += ms;
    this.#longestShare = Math.max(this.#longestShare, this.#task.share);
    // Ignore tasks with nothing but an empty continuation.
    if (this.#task.share > 0.05) this.#longestTask = Math.max(this.#longestTask, this.#task.length);
    if (Number.isNaN(this.#first)) this.#first = event.ts;
    this.#last = event.ts + event.dur;
  }

  #isInside(...kinds: Kind[]): boolean {
    return this.#open.some(({ kind }) => kinds.includes(kind));
  }
}

const EXTENSION_SCHEME = "chrome-extension://";

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
    return urlOf(event).startsWith(EXTENSION_SCHEME) ? "extension" : "page";
  if (name === "RunMicrotasks") return "microtasks";
  if (name === "ParseHTML") return "page";
  if (/^(Layout|UpdateLayoutTree|RecalculateStyles)$/.test(name)) return "layout";
  if (/^(Paint|PrePaint|Layerize|Commit)$/.test(name)) return "paint";
  return name === "LocalWindowProxy::Initialize" ? "world" : "other";
}

/** Returns the renderer main thread with the most events that name the page's address. */
function findMainThread(events: readonly TraceEvent[], address: string): { pid: number; tid: number } {
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
