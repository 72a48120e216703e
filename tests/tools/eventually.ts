import { vi } from "vitest";
import { MAX_WAIT_MS } from "./limits.ts";

/** Calls `check` until it throws no more, and resolves to its result. Vitest's own limit, a second, is too short. */
export function eventually<Result>(check: () => Result | Promise<Result>): Promise<Result> {
  return vi.waitFor(check, MAX_WAIT_MS);
}
