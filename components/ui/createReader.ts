/** How far a reading has come. */
export type Reading<Value> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: Value }
  | { readonly state: "failed" };

/** Reads the same thing again and again, never twice at a time. */
export interface Reader {
  /** Begins anew; what is under way is dropped, and the state is "loading" until there is an answer. */
  restart(): void;
  /** Reads once more; until then the state stays. Asked for while a reading is under way, it follows that one. */
  refresh(): void;
  /** Nothing is told any more. */
  stop(): void;
}

/** A reader that tells how far it has come. It has not begun yet. */
export function createReader<Value>(
  read: () => Promise<Value>,
  onReading: (reading: Reading<Value>) => void,
): Reader {
  // Only the latest reading may answer.
  let latest = 0;
  let running = false;
  let again = false;

  const run = async () => {
    const current = ++latest;
    running = true;
    again = false;
    const settled = await read().then(
      (value): Reading<Value> => ({ state: "ready", value }),
      (error: unknown): Reading<Value> => {
        reportError(error);
        return { state: "failed" };
      },
    );
    if (current !== latest) return;
    running = false;
    onReading(settled);
    if (again) run();
  };

  return {
    restart() {
      onReading({ state: "loading" });
      run();
    },
    refresh() {
      if (running) again = true;
      else run();
    },
    stop() {
      latest++;
    },
  };
}
