/** What a piece of work took of the main thread, in milliseconds. */
export interface Work {
  /** All slices together. */
  readonly total: number;
  readonly longest: number;
  readonly slices: number;
  /** Of the total, callbacks of mutation observers. */
  readonly observing: number;
  /** Layout that the work left to be done, such as a wrapped word's. */
  readonly layout: number;
}

type Callback = (...args: never[]) => unknown;

/** Timers longer than this are clocks, no work that is still to come. */
const CLOCK_MS = 1000;
/** A slice has ended when this many microtasks in a row found nothing to have run between them. */
const IDLE_HOPS = 20;
const IDLE_MS = 0.02;

const now = () => performance.now();
const nativeTimeout = globalThis.setTimeout.bind(globalThis);
const slices: { start: number; end: number; observing: boolean }[] = [];
let pending = 0;

/** Runs a callback as a slice, which lasts as long as its microtasks do. */
function asSlice<Result>(run: () => Result, observing = false): Result {
  const slice = { start: now(), end: 0, observing };
  slices.push(slice);
  try {
    return run();
  } finally {
    slice.end = now();
    let idle = 0;
    const hop = () => {
      const time = now();
      idle = time - slice.end > IDLE_MS ? 0 : idle + 1;
      slice.end = time;
      if (idle < IDLE_HOPS && slices.at(-1) === slice) queueMicrotask(hop);
    };
    queueMicrotask(hop);
  }
}

function counted(callback: Callback): Callback {
  pending += 1;
  return (...args) => {
    pending -= 1;
    return asSlice(() => callback(...args));
  };
}

function replace(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, configurable: true, writable: true });
}

/** All ways back to the main thread that the work may take are counted and timed, in this world alone. */
function watchWays(): void {
  const cancelled = new Map<unknown, () => void>();
  const timeout = (callback: Callback, ms = 0, ...args: never[]) => {
    if (ms > CLOCK_MS) return nativeTimeout(() => asSlice(() => callback(...args)), ms);
    const run = counted(callback);
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
  for (const name of ["requestIdleCallback", "requestAnimationFrame"] as const) {
    const native = globalThis[name].bind(globalThis) as (callback: Callback, ...rest: unknown[]) => number;
    replace(globalThis, name, (callback: Callback, ...rest: unknown[]) => native(counted(callback), ...rest));
  }
  const native = globalThis.scheduler;
  replace(globalThis, "scheduler", {
    yield: () => {
      const resume = counted(() => undefined);
      return native.yield().then(() => resume());
    },
    postTask: (callback: Callback, options?: SchedulerPostTaskOptions) =>
      native.postTask(counted(callback) as () => unknown, options),
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

watchWays();

/** What the work takes from its start until nothing of it is waiting for its turn. */
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

/** The slices since the last call, or since the last `meter` began. */
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
