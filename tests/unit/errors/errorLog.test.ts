import * as v from "valibot";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { describeError, isTabGoneError } from "../../../data/errors/describeError.ts";
import { MAX_ERROR_CHARS } from "../../../data/messages/limits.ts";

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

const { clearErrors, ErrorEntrySchema, logError, readErrors } = await import(
  "../../../data/errors/errorLog.ts"
);

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
    [new Error(`"the patient's name" is no number, can't go on`), "Error: … is no number, can't go on"],
    [new Error("not closed: “secret"), "Error: not closed: …"],
    [new Error(`no "https://bank.example/a secret" and https://bank.example/it's/b`), "Error: no … and …"],
    [new Error(`at user:secret@host.example/a://b now`), "Error: at … now"],
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
  ])("writes %j in one line, without content of the page", (error, line) => {
    expect(describeError(error).replaceAll(/ \(\/[^)]*\)/g, "")).toBe(line);
  });

  it.each([`'`, `"`, "`", "“", "‘", "«"])(
    "writes no text that is quoted with %s and too long to be read",
    (mark) => {
      const text = `No element ${mark}${"secret ".repeat(1000)}`;
      for (const message of [text, text.slice(0, MAX_ERROR_CHARS)])
        expect(describeError(new Error(message))).toBe("Error: No element …");
    },
  );

  it.each([
    ["words with a colon", "a:".repeat(300_000)],
    ["words with a dot", "a.".repeat(300_000)],
    ["opening quotation marks", "“".repeat(600_000)],
    ["beginnings of a message of a browser", "actor ".repeat(100_000)],
    ["positions", "chrome-extension://a/b:1 ".repeat(30_000)],
  ])("reads only the beginning of a text of 600 kB: %s", (_, text) => {
    const exec = vi.spyOn(RegExp.prototype, Symbol.replace);
    expect(isTabGoneError(new Error(text))).toBe(false);
    expect(describeError({ message: text, stack: text, name: text }).length).toBeLessThanOrEqual(400);
    expect(Math.max(...exec.mock.calls.map(([read]) => read.length))).toBeLessThanOrEqual(MAX_ERROR_CHARS);
    exec.mockRestore();
  });

  it("fits into an entry of the log", () => {
    const long = inFile(
      Object.assign(new Error("x".repeat(9999)), { name: "N".repeat(9999) }),
      `chrome-extension://a/${"y".repeat(9999)}.js:1:2`,
    );
    const entry = { at: 0, place: "highlighter", message: describeError(long), version: "1.0", count: 1 };
    expect(v.is(ErrorEntrySchema, entry)).toBe(true);
  });
});

describe("the error log", () => {
  it("keeps the newest entry first and counts repetitions", async () => {
    for (const text of ["a", "b", "b"]) await logError("highlighter", new Error(text));
    const errors = await readErrors();
    expect(errors.map(({ message, count }) => [message, count])).toEqual([
      ["Error: b", 2],
      ["Error: a", 1],
    ]);
    expect(errors[0]).toMatchObject({ place: "highlighter", version: "1.2.3" });
    expect(v.is(ErrorEntrySchema, errors[0])).toBe(true);
  });

  it("keeps the newest 50 entries", async () => {
    for (let i = 0; i < 60; i++) await logError("popup", new Error(`number ${i}`));
    const errors = await readErrors();
    expect(errors).toHaveLength(50);
    expect(errors[0]?.message).toBe("Error: number 59");
  });

  it.each([[7], ["text"], [{}], [[{ at: 1, message: "https://bank.example" }]]])(
    "ignores invalid stored values: %j",
    async (junk) => {
      local.errors = junk;
      expect(await readErrors()).toEqual([]);
      await logError("card", new Error("a"));
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
    "Script '<anonymous code>' result is non-structured-clonable data",
  ])("does not log that a tab is gone: %s", async (message) => {
    await logError("background", new Error(message));
    expect(await readErrors()).toEqual([]);
  });

  it("is empty after clearErrors", async () => {
    await logError("card", new Error("a"));
    await clearErrors();
    expect(await readErrors()).toEqual([]);
  });

  it("never rejects", async () => {
    storage.isFull = true;
    await expect(logError("card", new Error("a"))).resolves.toBeUndefined();
  });
});
