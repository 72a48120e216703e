import { beforeEach, expect, it, vi } from "vitest";

const session: Record<string, unknown> = {};
vi.mock("../../../data/browser.ts", () => ({
  browser: {
    storage: {
      session: {
        get: async () => structuredClone(session),
        set: async (items: object) => void Object.assign(session, structuredClone(items)),
      },
    },
  },
}));

const { isPausedTab, movePause, pauseEnd, pauseTab, readPausedTabs } = await import(
  "../../../data/settings/pauses.ts"
);
const { UNTIL_RESUMED } = await import("../../../data/settings/bounds.ts");

const paused = async () => [...(await readPausedTabs())];

beforeEach(() => void delete session["paused-tabs"]);

it("pauses and resumes tabs, in quick succession too", async () => {
  await Promise.all([pauseTab(1, true), pauseTab(2, true), pauseTab(3, true), pauseTab(2, true)]);
  expect(await paused()).toEqual([1, 2, 3]);
  await Promise.all([pauseTab(2, false), pauseTab(4, false)]);
  expect(await paused()).toEqual([1, 3]);
  expect([await isPausedTab(1), await isPausedTab(2), await isPausedTab(undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});

it("gives the tab that replaces a paused one its pause", async () => {
  await pauseTab(1, true);
  await movePause(1, 5);
  await movePause(7, 8);
  expect(await paused()).toEqual([5]);
});

it.each([["1"], [{ 1: true }], [[1, "2"]], [[1.5]], [Array(2000).fill(1)]])(
  "takes %j for no tabs",
  async (stored) => {
    session["paused-tabs"] = stored;
    expect(await paused()).toEqual([]);
    await pauseTab(1, true);
    expect(await paused()).toEqual([1]);
  },
);

it("ends after an hour or when the reader resumes", () => {
  expect(pauseEnd("hour", 5)).toBe(3_600_005);
  expect(pauseEnd("open", 5)).toBe(UNTIL_RESUMED);
});
