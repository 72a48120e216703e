import { useEffect, useState } from "preact/hooks";
import type { OwnDataProps } from "../../components/own/OwnDataProps.ts";
import type { OwnChange, OwnDataAnswer } from "../../data/own/OwnChange.ts";
import { requestOwnChange, requestOwnData, watchOwnData } from "../../data/own/requestOwnData.ts";
import { isInPrivateWindow } from "./activeTab.ts";

/** Returns the reader's own data, followed through the changes of all windows, and a function that changes it. */
export function useOwnData(): OwnDataProps {
  const [answer, setAnswer] = useState<OwnDataAnswer>();
  const [isReadOnly, setReadOnly] = useState(true);
  useEffect(() => {
    const stopping = new AbortController();
    const read = async () => {
      const [next, isPrivate] = await Promise.all([requestOwnData(), isInPrivateWindow()]);
      if (stopping.signal.aborted) return;
      setReadOnly(isPrivate);
      setAnswer(next);
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
