/** Main-thread time of a method, in milliseconds. */
export interface Work {
  /** Sum of all slices. */
  readonly total: number;
  /** The longest slice. */
  readonly longest: number;
  /** The number of slices. */
  readonly slices: number;
  /** The part of the total that mutation observer callbacks took. */
  readonly observing: number;
  /** The layout that the method caused, for example by wrapping words. */
  readonly layout: number;
}

type Callback = (...args: never[]) => unknown;

/** `meter` does not wait for timers of this length and more: they are periodic or delayed work, not the rest of the scan. */
const MIN_PERIODIC_TIMER_MS = 1000;
/** A slice ends after this many consecutive microtasks with no more than `IDLE_MS` between them. */
const IDLE_MICROTASKS = 20;
const IDLE_MS = 0.02;

const now = () => performance.now();
const nativeTimeout = globalThis.setTimeout.bind(globalThis);
const slices: { start: number; end: number; observing: boolean }[] = [];
let pending = 0;

/** Runs a callback and records it as a slice that includes the microtasks it queues. */
function asSlice<Result>(run: () => Result, observing = false): Result {
  const slice = { start: now(), end: 0, observing };
  slices.push(slice);
  try {
    return run();
  } finally {
    slice.end = now();
    let idle = 0;
    const extendSlice = () => {
      const time = now();
      idle = time - slice.end > IDLE_MS ? 0 : idle + 1;
      slice.end = time;
      if (idle < IDLE_MICROTASKS && slices.at(-1) === slice) queueMicrotask(extendSlice);
    };
    queueMicrotask(extendSlice);
  }
}

/** Returns the callback as a slice that counts as pending until it is called. */
function asPendingSlice(callback: Callback): Callback {
  pending += 1;
  return (...args) => {
    pending -= 1;
    return asSlice(() => callback(...args));
  };
}

function replace(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, configurable: true, writable: true });
}

/**
 * Wraps all functions of this world that schedule callbacks on the main thread, so that the callbacks are counted and
 * timed.
 */
function wrapSchedulers(): void {
  const cancelled = new Map<unknown, () => void>();
  const timeout = (callback: Callback, ms = 0, ...args: never[]) => {
    if (ms >= MIN_PERIODIC_TIMER_MS) return nativeTimeout(() => asSlice(() => callback(...args)), ms);
    const run = asPendingSlice(callback);
    const id = nativeTimeout(() => {
      cancelled.delete(id);
      run(...args);
    }, ms);
    cancelled.set(id, () => {
      pending -= 1;
    });
    return id;
  };
  const nativeClear = globalThis.clearTimeout.bind(globalThis);
  const clear = (id: number | undefined) => {
    cancelled.get(id)?.();
    cancelled.delete(id);
    nativeClear(id);
  };
  replace(globalThis, "setTimeout", timeout);
  replace(globalThis, "clearTimeout", clear);
  for (const [request, cancel] of [
    ["requestIdleCallback", "cancelIdleCallback"],
    ["requestAnimationFrame", "cancelAnimationFrame"],
  ] as const) {
    const native = globalThis[request].bind(globalThis) as (callback: Callback, ...rest: unknown[]) => number;
    const nativeCancel = globalThis[cancel].bind(globalThis);
    const waiting = new Set<number>();
    replace(globalThis, request, (callback: Callback, ...rest: unknown[]) => {
      const run = asPendingSlice(callback);
      const id = native(
        (...args: never[]) => {
          waiting.delete(id);
          return run(...args);
        },
        ...rest,
      );
      waiting.add(id);
      return id;
    });
    replace(globalThis, cancel, (id: number) => {
      if (waiting.delete(id)) pending -= 1;
      nativeCancel(id);
    });
  }
  const native = globalThis.scheduler;
  replace(globalThis, "scheduler", {
    yield: () => {
      const resume = asPendingSlice(() => undefined);
      return native.yield().then(() => resume());
    },
    postTask: (callback: Callback, options?: SchedulerPostTaskOptions) =>
      native.postTask(asPendingSlice(callback) as () => unknown, options),
  });
  for (const name of ["MutationObserver", "IntersectionObserver"] as const) {
    const Native = globalThis[name] as new (callback: Callback, options?: unknown) => object;
    replace(
      globalThis,
      name,
      class extends Native {
        constructor(callback: Callback, options?: unknown) {
          super((...args: never[]) => asSlice(() => callback(...args), name === "MutationObserver"), options);
        }
      },
    );
  }
}

wrapSchedulers();

/** Runs `start` and resolves to the work that it caused, once three consecutive checks have found no pending callback. */
export async function meter(start: () => unknown): Promise<Work> {
  slices.length = 0;
  asSlice(start);
  let quiet = 0;
  while (quiet < 3) {
    await new Promise((done) => nativeTimeout(done, 5));
    quiet = pending > 0 ? 0 : quiet + 1;
  }
  const work = takeSlices();
  const begin = now();
  document.documentElement.getBoundingClientRect();
  return { ...work, layout: now() - begin };
}

/** Returns the sums of the slices recorded since the last call or the last start of `meter`, and clears the record. */
export function takeSlices(): Omit<Work, "layout"> {
  const taken = slices.splice(0).map(({ start, end, observing }) => ({ length: end - start, observing }));
  const sum = (each: typeof taken) => each.reduce((total, { length }) => total + length, 0);
  return {
    total: sum(taken),
    longest: Math.max(0, ...taken.map(({ length }) => length)),
    slices: taken.length,
    observing: sum(taken.filter(({ observing }) => observing)),
  };
}
