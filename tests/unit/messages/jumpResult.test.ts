import { expect, it } from "vitest";
import { JUMP_RESULTS } from "../../../data/messages/FrameMethods.ts";
import { toJumpResult } from "../../../data/messages/tabMentions.ts";

it.each(JUMP_RESULTS)("keeps the answer %s of a frame", (result) =>
  expect(toJumpResult(result)).toBe(result),
);

it.each([undefined, null, true, "", "shown ", "toString", ["shown"]])(
  "takes %j, which no frame of this release answers, for no mention",
  (result) => expect(toJumpResult(result)).toBe("none"),
);
