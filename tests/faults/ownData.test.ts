import { expect, it } from "vitest";
import { editAndKill } from "./ownEdits.ts";

it("loses no confirmed edit of own data when the browser is killed during 300 edits", async () => {
  expect(await editAndKill(300, 3, 20)).toBeGreaterThan(200);
});
