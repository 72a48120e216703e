import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";

/** How far a reading has come. */
export type Reading<Value> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: Value }
  | { readonly state: "failed" };

/** How far `read` has come, which starts with the first rendering, and a function that starts it anew. */
export function useReading<Value>(read: () => Promise<Value>): [Reading<Value>, () => void] {
  const [reading, setReading] = useState<Reading<Value>>({ state: "loading" });
  // Only the latest start may answer.
  const latest = useRef(0);
  const start = useCallback(() => {
    const current = ++latest.current;
    const settle = (settled: Reading<Value>) => {
      if (current === latest.current) setReading(settled);
    };
    setReading({ state: "loading" });
    read().then(
      (value) => settle({ state: "ready", value }),
      (error: unknown) => {
        console.error(error);
        settle({ state: "failed" });
      },
    );
  }, [read]);
  useLayoutEffect(() => {
    start();
    return () => {
      latest.current++;
    };
  }, [start]);
  return [reading, start];
}
