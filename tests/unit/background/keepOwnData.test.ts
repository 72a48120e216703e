import { beforeEach, expect, it, vi } from "vitest";

const persist = vi.fn(async () => true);
const persisted = vi.fn(async () => false);

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllEnvs();
  vi.clearAllMocks();
  vi.stubGlobal("navigator", { storage: { persist, persisted } });
});

const keepOwnData = async () => (await import("../../../entrypoints/background/keepOwnData.ts")).keepOwnData;

it("asks Chromium once to keep own data", async () => {
  const keep = await keepOwnData();
  await keep();
  await keep();
  expect(persist).toHaveBeenCalledOnce();
});

it("does not ask again what the browser has granted already", async () => {
  persisted.mockResolvedValueOnce(true);
  await (await keepOwnData())();
  expect(persist).not.toHaveBeenCalled();
});

it("asks nothing in Firefox, which would ask the reader", async () => {
  vi.stubEnv("FIREFOX", "true");
  await (await keepOwnData())();
  expect(persist).not.toHaveBeenCalled();
});

it("does without where the browser cannot be asked", async () => {
  vi.stubGlobal("navigator", {});
  await expect((await keepOwnData())()).resolves.toBeUndefined();
});
