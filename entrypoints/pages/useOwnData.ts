import { useEffect, useState } from "preact/hooks";
import type { OwnDataProps } from "../../components/own/OwnDataProps.ts";
import type { OwnChange } from "../../data/own/OwnChange.ts";
import { requestOwnChange, requestOwnData, watchOwnData } from "../../data/own/requestOwnData.ts";
import { isInPrivateWindow } from "./activeTab.ts";

/** The reader's own data, and whether it is read only, as in a private window. */
export type ReadOwnData = Pick<OwnDataProps, "answer" | "isReadOnly">;

/** Resolves to the reader's own data, or why it cannot be read. */
export async function readOwnDataHere(): Promise<ReadOwnData> {
  const [answer, isReadOnly] = await Promise.all([requestOwnData(), isInPrivateWindow()]);
  return { answer, isReadOnly };
}

/**
 * Returns the reader's own data, followed through the changes of all windows, and a function that changes it. `first` is
 * what is known at the first render.
 */
export function useOwnData(first?: ReadOwnData): OwnDataProps {
  const [answer, setAnswer] = useState(first?.answer);
  const [isReadOnly, setReadOnly] = useState(first?.isReadOnly ?? true);
  useEffect(() => {
    const stopping = new AbortController();
    const read = async () => {
      const next = await readOwnDataHere();
      if (stopping.signal.aborted) return;
      setReadOnly(next.isReadOnly);
      setAnswer(next.answer);
    };
    watchOwnData(() => void read().catch(reportError), stopping.signal);
    read().catch(reportError);
    return () => stopping.abort();
  }, []);
  const onChange = async (change: OwnChange) => {
    const result = await requestOwnChange(change);
    if (result.status === "done") setAnswer({ ...result, status: "ready" });
    return result;
  };
  return { answer, isReadOnly, onChange };
}
