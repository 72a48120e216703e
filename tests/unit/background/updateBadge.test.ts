import { beforeEach, expect, it, vi } from "vitest";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";

/** The number of mentions in each frame of the fake tab. */
let counts: readonly number[] = [];
const setBadgeText = vi.fn(async (_badge: object) => undefined);
const setTitle = vi.fn(async (_title: object) => undefined);

vi.mock("../../../data/browser.ts", () => {
  const area = (items: Record<string, unknown>) => ({ get: async () => items });
  return {
    browser: {
      storage: { local: area({ settings: { ...defaultSettings, language: "en" } }), session: area({}) },
      scripting: { executeScript: async () => counts.map((result, frameId) => ({ frameId, result })) },
      tabs: { get: async () => ({ url: "https://example.org/", incognito: false }) },
      action: { setBadgeBackgroundColor: async () => {}, setBadgeText, setTitle },
    },
  };
});

const { updateBadge } = await import("../../../entrypoints/background/updateBadge.ts");

beforeEach(() => vi.clearAllMocks());

it.each([
  [[], "", "Dystonia Lens"],
  [[0, 13], "13", "Dystonia Lens: 13 mentions of dystonia"],
  [[999], "999", "Dystonia Lens: 999 mentions of dystonia"],
  [[1000], "999+", "Dystonia Lens: more than 999 mentions of dystonia"],
  [[600, 600], "999+", "Dystonia Lens: more than 999 mentions of dystonia"],
])("shows the mentions of all frames, %j, as %j", async (all, text, title) => {
  counts = all;
  // A tab is counted at most twice a second.
  const tabId = 1 + all.reduce((sum, count) => sum + count, 0);
  await updateBadge(tabId);
  expect(setBadgeText).toHaveBeenCalledWith({ tabId, text });
  expect(setTitle).toHaveBeenCalledWith({ tabId, title });
});
