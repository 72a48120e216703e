import { describe, expect, it, vi } from "vitest";
import { createLoader } from "../../../components/ui/useAsync.ts";

/** A loader whose loads are settled by the test, and the states that it has reported. */
function setUp() {
  const loads: { resolve: (value: string) => void; reject: (error: Error) => void }[] = [];
  const states: string[] = [];
  const loader = createLoader<string>(
    () => new Promise((resolve, reject) => loads.push({ resolve, reject })),
    (state) => states.push(state.status === "ready" ? state.value : state.status),
  );
  const settle = async () => {
    await Promise.resolve();
    await Promise.resolve();
  };
  return {
    loader,
    states,
    loads,
    async resolve(load: number, value: string) {
      loads[load]?.resolve(value);
      await settle();
    },
    async reject(load: number) {
      loads[load]?.reject(new Error("no"));
      await settle();
    },
  };
}

describe("createLoader", () => {
  it("reports that it is loading, then the value", async () => {
    const { loader, states, resolve } = setUp();
    loader.restart();
    await resolve(0, "first");
    expect(states).toEqual(["loading", "first"]);
  });
  it("keeps the state while it refreshes", async () => {
    const { loader, states, resolve } = setUp();
    loader.restart();
    await resolve(0, "first");
    loader.refresh();
    await resolve(1, "second");
    expect(states).toEqual(["loading", "first", "second"]);
  });
  it("loads once more after any number of refreshes during a load", async () => {
    const { loader, states, loads, resolve } = setUp();
    loader.restart();
    for (let i = 0; i < 5; i++) loader.refresh();
    expect(loads).toHaveLength(1);
    await resolve(0, "first");
    await resolve(1, "second");
    expect(loads).toHaveLength(2);
    expect(states).toEqual(["loading", "first", "second"]);
  });
  it("ignores the result of a load that was running at a restart", async () => {
    const { loader, states, resolve } = setUp();
    loader.restart();
    loader.restart();
    await resolve(1, "new page");
    await resolve(0, "old page");
    expect(states).toEqual(["loading", "loading", "new page"]);
  });
  it("reports a failure, and can be restarted", async () => {
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    const { loader, states, reject, resolve } = setUp();
    loader.restart();
    await reject(0);
    loader.restart();
    await resolve(1, "second");
    expect(states).toEqual(["loading", "failed", "loading", "second"]);
    expect(reported).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
  it("reports nothing after it was stopped", async () => {
    const { loader, states, resolve } = setUp();
    loader.restart();
    loader.stop();
    await resolve(0, "first");
    expect(states).toEqual(["loading"]);
  });
});
