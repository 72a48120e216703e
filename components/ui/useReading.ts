import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import { createReader, type Reader, type Reading } from "./createReader.ts";

/** How far `read` has come, which starts with the first rendering, and what starts it anew. */
export function useReading<Value>(read: () => Promise<Value>): [Reading<Value>, Reader] {
  const [reading, setReading] = useState<Reading<Value>>({ state: "loading" });
  const reader = useMemo(() => createReader(read, setReading), [read]);
  useLayoutEffect(() => {
    reader.restart();
    return reader.stop;
  }, [reader]);
  return [reading, reader];
}
