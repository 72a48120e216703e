import { deleteDB } from "idb";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { expect } from "vitest";
import type { OwnDataProps } from "../../../components/own/OwnDataProps.ts";
import { changeOwnData } from "../../../data/own/changeOwnData.ts";
import type { OwnChange, OwnDataAnswer } from "../../../data/own/OwnChange.ts";
import { noOwnData, type OwnData } from "../../../data/own/OwnData.ts";
import { OWN_DATABASE_NAME } from "../../../data/own/openOwnData.ts";
import { readOwnData } from "../../../data/own/readOwnData.ts";

/** Empties the browser's database of own data, and fills it with this. */
export async function storeOwnData(data: OwnData = noOwnData): Promise<void> {
  await deleteDB(OWN_DATABASE_NAME);
  expect((await changeOwnData({ kind: "import", data })).status).toBe("done");
}

/** Resolves to what is stored. */
export async function storedOwnData(): Promise<OwnData> {
  return (await readOwnData()).data;
}

interface WithOwnDataProps {
  first: OwnData;
  isReadOnly?: boolean;
  children: (own: OwnDataProps) => ComponentChildren;
}

/** Renders its child with own data as the pages do, in the browser's own database. */
export function WithOwnData({ first, isReadOnly = false, children }: WithOwnDataProps) {
  const [answer, setAnswer] = useState<OwnDataAnswer>({ status: "ready", data: first, unreadableCount: 0 });
  const onChange = async (change: OwnChange) => {
    const result = await changeOwnData(change);
    if (result.status === "done") setAnswer({ ...result, status: "ready" });
    return result;
  };
  return <>{children({ answer, isReadOnly, onChange })}</>;
}
