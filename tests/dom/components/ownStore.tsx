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
import { rendered } from "../tools/renderPage.tsx";

/** Empties the browser's database of own data, and fills it with this. */
export async function storeOwnData(data: OwnData = noOwnData): Promise<void> {
  await deleteDB(OWN_DATABASE_NAME);
  expect((await changeOwnData({ kind: "import", data })).status).toBe("done");
}

/** The last change that was made on the rendered page. */
let lastChange: Promise<unknown> = Promise.resolve();

/** Resolves to what is stored, when the page has rendered the answer to its last change. */
export async function storedOwnData(): Promise<OwnData> {
  await lastChange;
  await rendered();
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
  const onChange = (change: OwnChange) => {
    const changing = changeOwnData(change).then((result) => {
      if (result.status === "done") setAnswer({ ...result, status: "ready" });
      return result;
    });
    lastChange = changing;
    return changing;
  };
  return <>{children({ answer, isReadOnly, onChange })}</>;
}
