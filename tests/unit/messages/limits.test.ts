import { expect, it } from "vitest";
import { cutText } from "../../../data/messages/limits.ts";

it.each([
  ["a short text", "abc", "abc"],
  ["a long text", "abcd", "ab…"],
  ["a long text without a half character at its end", "a𠮷b", "a…"],
])("keeps at most 3 units of %s", (_, text, cut) => expect(cutText(text, 3)).toBe(cut));
