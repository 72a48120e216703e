import * as v from "valibot";
import { browser } from "../browser.ts";
import { UNTIL_RESUMED } from "./bounds.ts";

/**
 * How long a pause lasts: an hour or until the reader resumes, on all sites; or in one tab, across its pages, until the
 * reader resumes or closes it.
 */
export type PauseKind = "hour" | "open" | "tab";

const HOUR_MS = 3_600_000;

/** Returns the end of a pause on all sites that begins at `now` (milliseconds since 1970). */
export function pauseEnd(kind: Exclude<PauseKind, "tab">, now: number): number {
  return kind === "hour" ? now + HOUR_MS : UNTIL_RESUMED;
}

/** Key in `storage.session`, which is in memory and outlives the background: the ids of the paused tabs. */
export const PAUSED_TABS_KEY = "paused-tabs";

/** More tabs than anyone pauses one by one. */
const MAX_TABS = 1000;

const PausedTabsSchema = v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(MAX_TABS));

/** Resolves to the ids of the paused tabs. */
export async function readPausedTabs(): Promise<ReadonlySet<number>> {
  const { [PAUSED_TABS_KEY]: stored } = await browser.storage.session.get(PAUSED_TABS_KEY);
  return new Set(v.is(PausedTabsSchema, stored) ? stored : []);
}

/** Resolves to whether this tab is paused. */
export async function isPausedTab(tabId: number | undefined): Promise<boolean> {
  return tabId !== undefined && (await readPausedTabs()).has(tabId);
}

/** Pauses or resumes a tab. Rejects if the browser does not store it. */
export function pauseTab(tabId: number, isPaused: boolean): Promise<void> {
  return changePausedTabs((tabs) => (isPaused ? [...tabs, tabId] : tabs.filter((id) => id !== tabId)));
}

/** Gives a tab the pause of the tab that it has replaced. */
export function movePause(from: number, to: number): Promise<void> {
  return changePausedTabs((tabs) => tabs.map((id) => (id === from ? to : id)));
}

async function changePausedTabs(change: (tabs: readonly number[]) => readonly number[]): Promise<void> {
  await navigator.locks.request(PAUSED_TABS_KEY, async () => {
    const before = [...(await readPausedTabs())];
    const after = [...new Set(change(before))].slice(-MAX_TABS);
    if (after.join() === before.join()) return;
    await browser.storage.session.set({ [PAUSED_TABS_KEY]: after });
  });
}
