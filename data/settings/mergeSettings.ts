import { sameSettings } from "./sameSettings.ts";

/**
 * The newer settings, or a part of them, with all that differs in `current` from what was `taken` of them. What
 * `current` does not have stays; of a list, what was added and what was removed is done to the newer one.
 */
export function mergeSettings(newer: unknown, taken: unknown, current: unknown): unknown {
  if (isRecord(newer) && isRecord(current)) {
    const before = isRecord(taken) ? taken : {};
    const changed = Object.entries(current).map(([name, field]) => [
      name,
      mergeSettings(newer[name], before[name], field),
    ]);
    return { ...newer, ...Object.fromEntries(changed) };
  }
  if (Array.isArray(newer) && Array.isArray(current)) {
    const before: unknown[] = Array.isArray(taken) ? taken : [];
    const kept = newer.filter((item) => current.includes(item) || !before.includes(item));
    const added = current.filter((item) => !before.includes(item) && !newer.includes(item));
    return [...kept, ...added];
  }
  return newer === undefined || !sameSettings(taken, current) ? current : newer;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
