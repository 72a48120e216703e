import * as v from "valibot";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { describeError } from "../../../data/errors/describeError.ts";
import { ErrorEntrySchema } from "../../../data/errors/ErrorEntry.ts";

const local: Record<string, unknown> = {};
const storage = { isFull: false };

vi.mock("../../../data/browser.ts", () => ({
  browser: {
    runtime: { getManifest: () => ({ version: "1.2.3" }) },
    storage: {
      local: {
        get: async () => structuredClone(local),
        set: async (items: object) => {
          if (storage.isFull) throw new Error("QUOTA_BYTES quota exceeded");
          Object.assign(local, structuredClone(items));
        },
        remove: async (key: string) => void delete local[key],
      },
    },
  },
}));

const { clearErrors, keepError } = await import("../../../data/errors/errors.ts");
const { readErrors } = await import("../../../data/errors/readErrors.ts");

beforeEach(() => {
  delete local.errors;
  storage.isFull = false;
});

const inFile = (error: Error, stack: string) => Object.assign(error, { stack });

describe("describeError", () => {
  it.each([
    [new TypeError("x is not a function"), "TypeError: x is not a function"],
    ["plain words", "Error: plain words"],
    [undefined, "Error: (no message)"],
    [{ message: 5 }, "Error: (no message)"],
    [new Error("at https://bank.example/account?id=7 now"), "Error: at … now"],
    [new Error("at about data:text/html,secret"), "Error: at about …"],
    [
      new SyntaxError(`Unexpected token 'p', "patient Jo"... is not valid JSON`),
      "SyntaxError: Unexpected token …, …... is not valid JSON",
    ],
    [new Error("“secret” and ‘secret’ and `secret`"), "Error: … and … and …"],
    [new Error(`a\n\tb`), "Error: a b"],
    [
      inFile(new RangeError("no"), "RangeError: no\n    at chrome-extension://abcdef/highlighter.js:1:2345"),
      "RangeError: no (highlighter.js:1:2345)",
    ],
    [
      inFile(new Error("no"), "f@moz-extension://1-2/chunks/popup-X_1.js:10:20\n"),
      "Error: no (chunks/popup-X_1.js:10:20)",
    ],
    [inFile(new Error("no"), "Error\n    at https://bank.example/a.js:1:2"), "Error: no"],
  ])("writes %j in one line, with nothing of a page", (error, line) => {
    expect(describeError(error).replaceAll(/ \(\/[^)]*\)/g, "")).toBe(line);
  });

  it("is never longer than an entry may be", () => {
    const long = inFile(
      Object.assign(new Error("x".repeat(9999)), { name: "N".repeat(9999) }),
      `chrome-extension://a/${"y".repeat(9999)}.js:1:2`,
    );
    const entry = { at: 0, place: "marks", message: describeError(long), version: "1.0", count: 1 };
    expect(v.is(ErrorEntrySchema, entry)).toBe(true);
  });
});

describe("errors", () => {
  it("keeps the newest first, and counts what comes again", async () => {
    for (const text of ["a", "b", "b"]) await keepError("marks", new Error(text));
    const errors = await readErrors();
    expect(errors.map(({ message, count }) => [message, count])).toEqual([
      ["Error: b", 2],
      ["Error: a", 1],
    ]);
    expect(errors[0]).toMatchObject({ place: "marks", version: "1.2.3" });
    expect(v.is(ErrorEntrySchema, errors[0])).toBe(true);
  });

  it("keeps fifty", async () => {
    for (let i = 0; i < 60; i++) await keepError("popup", new Error(`number ${i}`));
    const errors = await readErrors();
    expect(errors).toHaveLength(50);
    expect(errors[0]?.message).toBe("Error: number 59");
  });

  it.each([[7], ["text"], [{}], [[{ at: 1, message: "https://bank.example" }]]])(
    "shows nothing of junk in the storage: %j",
    async (junk) => {
      local.errors = junk;
      expect(await readErrors()).toEqual([]);
      await keepError("card", new Error("a"));
      expect(await readErrors()).toHaveLength(1);
    },
  );

  it.each([
    "No tab with id: 5.",
    "No document with id 8650FE19111B1CFCAAE1B9CF9472CD9D in tab with id 5.",
    "Invalid frame IDs: [7].",
    "Invalid documentId: bc16cbe6-cd0f-54b5-d0a4-c9c46bfcbba2",
    "Frame with ID 7 was removed.",
    "Could not establish connection. Receiving end does not exist.",
    "Missing host permission for the tab",
  ])("takes a tab that is gone for no error: %s", async (message) => {
    await keepError("background", new Error(message));
    expect(await readErrors()).toEqual([]);
  });

  it("forgets all when it is told to", async () => {
    await keepError("card", new Error("a"));
    await clearErrors();
    expect(await readErrors()).toEqual([]);
  });

  it("never rejects", async () => {
    storage.isFull = true;
    await expect(keepError("card", new Error("a"))).resolves.toBeUndefined();
  });
});
