import { vi } from "vitest";
import { pageOfTest } from "./pageOfTest.ts";

/**
 * Stops timers and the clock until the test ends. Only `passTime` advances them, so that no timer fires and no time slice
 * ends earlier on a slow machine.
 */
export function stopTime(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  // `expect.poll` advances fake timers before each of its checks. A slow machine needs more checks, so more time would pass.
  const { advanceTimersByTime } = vi;
  const advance = vi.spyOn(vi, "advanceTimersByTime").mockImplementation(() => advanceTimersByTime(0));
  pageOfTest.afterTest(() => {
    advance.mockRestore();
    vi.useRealTimers();
  });
}

/** Lets so much time pass, and resolves when what was due then has been done. */
export async function passTime(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/**
 * Stops the clock until the test ends, or until the returned function is called, so that no time slice ends earlier on a slow
 * machine. Timers fire as usual.
 */
export function stopClock(): () => void {
  const clock = vi.spyOn(performance, "now").mockReturnValue(performance.now());
  const restart = () => clock.mockRestore();
  pageOfTest.afterTest(restart);
  return restart;
}
