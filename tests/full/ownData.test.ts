import { expect, it } from "vitest";
import { editAndKill } from "../faults/ownEdits.ts";

it("loses no confirmed edit of own data when the browser is killed 20 times during 10,000 edits", async () => {
  expect(await editAndKill(10_000, 20, 21)).toBeGreaterThan(9000);
}, 1_200_000);
