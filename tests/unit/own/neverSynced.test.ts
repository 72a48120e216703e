import "fake-indexeddb/auto";
import { expect, it, vi } from "vitest";
import type { OwnChange } from "../../../data/own/OwnChange.ts";
import { useNoOwnData } from "./ownDataOfTest.ts";
import { contact, fullData, nurse } from "./sampleOwnData.ts";

const written = vi.fn();

vi.mock("../../../data/browser.ts", () => {
  const area = { get: async () => ({}), set: written, remove: written };
  return { browser: { storage: { local: area, sync: area, session: area }, runtime: {} } };
});

// Node has no such function.
vi.stubGlobal("reportError", vi.fn());

const { makeOwnChange } = await import("../../../entrypoints/background/ownData.ts");

useNoOwnData();

const [word] = fullData.words;

const changes: readonly OwnChange[] = [
  { kind: "put-contact", contact },
  { kind: "put-contact", before: contact, contact: { ...contact, name: "New" } },
  { kind: "put-contact", contact: nurse },
  { kind: "remove-contact", before: nurse },
  ...(word ? [{ kind: "put-word" as const, word }] : []),
  { kind: "remove-word", id: "word-1" },
  { kind: "set-my-form", myForm: { form: "blepharospasm", others: "off" } },
  { kind: "hide-forms", forms: ["writers-cramp"], isHidden: true },
  { kind: "keep-notes" },
  { kind: "put-note", section: "questions", before: "", text: "Why?" },
  { kind: "import", data: fullData },
  { kind: "forget-notes" },
  { kind: "delete-all" },
];

it("writes nothing of own data to the storage that the browser can sync", async () => {
  for (const change of changes) expect((await makeOwnChange(change)).status, change.kind).toBe("done");
  expect(written).not.toHaveBeenCalled();
});
