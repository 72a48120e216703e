import { useLayoutEffect, useMemo, useState } from "preact/hooks";

/** The state of an asynchronous load. */
export type AsyncState<Value> =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: Value }
  | { readonly status: "failed" };

/** Controls a load that can be repeated. Two loads never run at the same time, except after `restart`. */
interface AsyncLoader {
  /** Loads again from the start: reports "loading" and ignores the result of a load that is still running. */
  restart(): void;
  /**
   * Loads again and keeps the present state until the result is there. If a load is running, the next one starts after
   * it.
   */
  refresh(): void;
  /** Ignores the result of a load that is still running. */
  stop(): void;
}

/** Returns the state of `load`, which starts with the first render, and the loader that repeats it. */
export function useAsync<Value>(load: () => Promise<Value>): [AsyncState<Value>, AsyncLoader] {
  const [state, setState] = useState<AsyncState<Value>>({ status: "loading" });
  const loader = useMemo(() => createLoader(load, setState), [load]);
  useLayoutEffect(() => {
    loader.restart();
    return loader.stop;
  }, [loader]);
  return [state, loader];
}

/** Returns a loader that passes each state of `load` to `onState`. It loads nothing until `restart` or `refresh`. */
export function createLoader<Value>(
  load: () => Promise<Value>,
  onState: (state: AsyncState<Value>) => void,
): AsyncLoader {
  /** The number of the newest load; results of all others are ignored. */
  let latest = 0;
  let isRunning = false;
  let mustRepeat = false;

  const run = async () => {
    const current = ++latest;
    isRunning = true;
    mustRepeat = false;
    const state = await load().then(
      (value): AsyncState<Value> => ({ status: "ready", value }),
      (error: unknown): AsyncState<Value> => {
        reportError(error);
        return { status: "failed" };
      },
    );
    if (current !== latest) return;
    isRunning = false;
    onState(state);
    if (mustRepeat) run();
  };

  return {
    restart() {
      onState({ status: "loading" });
      run();
    },
    refresh() {
      if (isRunning) mustRepeat = true;
      else run();
    },
    stop() {
      latest++;
    },
  };
}
