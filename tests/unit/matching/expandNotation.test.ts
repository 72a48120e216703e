import { expect, it } from "vitest";
import { expandNotation } from "../../../data/matching/compile/expandNotation.ts";

it("expands a notation to its spellings", () => {
  expect(expandNotation("~writer's' cramp(|s)")).toEqual(["~writer's' cramp", "~writer's' cramps"]);
  expect(expandNotation("(kopf|hals)~")).toEqual(["kopf~", "hals~"]);
});

it.each(["wrażliw~ na dopę", "(kopf|hals)~muskel"])("rejects a wildcard before the end: %s", (notation) => {
  expect(() => expandNotation(notation)).toThrow("~");
});
