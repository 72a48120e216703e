import { vi } from "vitest";
import { pageOfTest } from "./pageOfTest.ts";

/**
 * Has time stand still until the test ends: no delay ends before `passTime` lets it end, and no slice of time is used up,
 * however slow the machine is.
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
 * Has the clock stand still until the test ends, or until the returned function is called: no slice of time is used up,
 * however slow the machine is. Delays end as usual.
 */
export function stopClock(): () => void {
  const clock = vi.spyOn(performance, "now").mockReturnValue(performance.now());
  const restart = () => clock.mockRestore();
  pageOfTest.afterTest(restart);
  return restart;
}
