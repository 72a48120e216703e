import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { changeOwnData } from "../../../data/own/changeOwnData.ts";
import type { ChangeResult, OwnChange } from "../../../data/own/OwnChange.ts";
import { noOwnData, type OwnData } from "../../../data/own/OwnData.ts";
import { OWN_DATABASE_NAME } from "../../../data/own/openOwnData.ts";
import { readOwnData } from "../../../data/own/readOwnData.ts";
import { sorted } from "./sortOwnData.ts";

/** Gives each test of the calling file no own data. */
export function useNoOwnData(): void {
  beforeEach(() => deleteDB(OWN_DATABASE_NAME));
  afterEach(() => void vi.restoreAllMocks());
}

/** Resolves to own data without the lists' order. */
export async function stored(): Promise<OwnData> {
  const { data } = await readOwnData();
  return sorted(data);
}

/** Makes a change that must succeed. */
export async function change(change: OwnChange): Promise<void> {
  expect((await changeOwnData(change)).status).toBe("done");
}

/** Expects that a change is refused, and that it changes nothing. */
export async function expectRefusal(refused: OwnChange, result: Partial<ChangeResult>): Promise<void> {
  const before = await stored();
  expect(await changeOwnData(refused)).toMatchObject(result);
  expect(await stored()).toEqual(before);
}

export { noOwnData, sorted };
