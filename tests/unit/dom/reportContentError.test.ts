import { afterEach, expect, it, vi } from "vitest";
import { MAX_ERROR_CHARS } from "../../../data/messages/limits.ts";
import { reportContentError } from "../../../entrypoints/dom/runtime.ts";

const sendMessage = vi.fn(async (_message: object) => undefined);
vi.stubGlobal("chrome", { runtime: { sendMessage } });

afterEach(() => sendMessage.mockClear());

it("sends the name, message and stack of an error", () => {
  const error = Object.assign(new TypeError("no"), { stack: "at highlighter.js:1:2" });
  reportContentError("highlighter", error);
  expect(sendMessage.mock.calls).toEqual([
    [
      {
        type: "report-error",
        place: "highlighter",
        name: "TypeError",
        message: "no",
        stack: "at highlighter.js:1:2",
      },
    ],
  ]);
});

it("cuts long texts to what the background accepts", () => {
  const long = "x".repeat(600_000);
  reportContentError("card", { name: long, message: long, stack: long });
  const cut = "x".repeat(MAX_ERROR_CHARS);
  expect(sendMessage.mock.calls).toEqual([
    [{ type: "report-error", place: "card", name: cut, message: cut, stack: cut }],
  ]);
});
