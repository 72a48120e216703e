import { afterEach, describe, expect, it, vi } from "vitest";
import { themes } from "../../../data/settings/bounds.ts";
import { readThemeCopy, storeThemeCopy } from "../../../entrypoints/pages/themeCopy.ts";

/** Replaces `localStorage` by one in memory, and returns its items. */
function stubStorage(): Map<string, string> {
  const items = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  });
  return items;
}

afterEach(() => vi.unstubAllGlobals());

describe("the copy of the theme", () => {
  it.each(themes)("is what was stored: %s", (theme) => {
    const items = stubStorage();
    storeThemeCopy("dark");
    storeThemeCopy(theme);
    expect(readThemeCopy()).toBe(theme === "system" ? undefined : theme);
    // Nothing else about the reader, and nothing at all for the default.
    expect([...items.values()]).toEqual(theme === "system" ? [] : [theme]);
  });

  it.each(["", "system", "sepia", "[object Object]"])(
    "is ignored when it is none of the themes: “%s”",
    (copy) => {
      stubStorage().set("theme", copy);
      expect(readThemeCopy()).toBeUndefined();
    },
  );

  it("is left out where the browser blocks storage", () => {
    const refuse = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(readThemeCopy()).toBeUndefined();
    expect(() => storeThemeCopy("dark")).not.toThrow();
  });
});
