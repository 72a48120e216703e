import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { changeOwnData } from "../../../data/own/changeOwnData.ts";
import type { OwnContact } from "../../../data/own/OwnData.ts";
import { previewImport } from "../../../data/own/previewImport.ts";
import { change, expectRefusal, noOwnData, sorted, stored, useNoOwnData } from "./ownDataOfTest.ts";
import { contact, fullData, nurse } from "./sampleOwnData.ts";

useNoOwnData();

const edited = (changed: Partial<OwnContact>): OwnContact => ({ ...contact, ...changed });

describe("contacts", () => {
  it("are added, changed and removed one by one", async () => {
    await change({ kind: "put-contact", contact });
    await change({ kind: "put-contact", contact: nurse });
    await change({ kind: "put-contact", before: contact, contact: edited({ name: "New name" }) });
    expect((await stored()).contacts).toEqual([edited({ name: "New name" }), nurse]);
    await change({ kind: "remove-contact", before: nurse });
    expect((await stored()).contacts).toEqual([edited({ name: "New name" })]);
  });

  it("lose a field that the reader empties", async () => {
    await change({ kind: "put-contact", contact });
    const { note: _, ...withoutNote } = contact;
    await change({ kind: "put-contact", before: contact, contact: withoutNote });
    expect((await stored()).contacts).toEqual([withoutNote]);
  });

  it("keep the changes of two windows that edit different fields", async () => {
    await change({ kind: "put-contact", contact });
    const results = await Promise.all([
      changeOwnData({ kind: "put-contact", before: contact, contact: edited({ phone: "110" + "2" }) }),
      changeOwnData({ kind: "put-contact", before: contact, contact: edited({ hours: "Never" }) }),
    ]);
    expect(results.map(({ status }) => status)).toEqual(["done", "done"]);
    expect((await stored()).contacts).toEqual([edited({ phone: "1102", hours: "Never" })]);
  });

  it("tell the second of two windows that changed the same field, and keep the first change", async () => {
    await change({ kind: "put-contact", contact });
    await change({ kind: "put-contact", before: contact, contact: edited({ name: "One" }) });
    await expectRefusal(
      { kind: "put-contact", before: contact, contact: edited({ name: "Two" }) },
      { status: "conflict", stored: edited({ name: "One" }) },
    );
  });

  it("are not brought back by a window that does not know that they were removed", async () => {
    await change({ kind: "put-contact", contact });
    await change({ kind: "remove-contact", before: contact });
    await expectRefusal(
      { kind: "put-contact", before: contact, contact: edited({ name: "Two" }) },
      { status: "conflict", stored: undefined },
    );
  });

  it("are not removed by a window that has not seen their last change", async () => {
    await change({ kind: "put-contact", contact });
    await change({ kind: "put-contact", before: contact, contact: edited({ name: "One" }) });
    await expectRefusal({ kind: "remove-contact", before: contact }, { status: "conflict" });
  });
});

describe("words, forms and the form of one’s own", () => {
  it("are set and taken back", async () => {
    const [word] = fullData.words;
    if (!word) throw new Error("The sample has no word");
    await change({ kind: "put-word", word });
    await change({ kind: "set-my-form", myForm: { form: "blepharospasm", others: "off" } });
    await change({ kind: "hide-forms", forms: ["writers-cramp", "focal-dystonia"], isHidden: true });
    await change({ kind: "hide-forms", forms: ["focal-dystonia"], isHidden: false });
    expect(await stored()).toEqual({
      ...noOwnData,
      words: [word],
      myForm: { form: "blepharospasm", others: "off" },
      hiddenForms: ["writers-cramp"],
    });
    await change({ kind: "remove-word", id: word.id });
    await change({ kind: "set-my-form" });
    await change({ kind: "hide-forms", forms: ["writers-cramp"], isHidden: false });
    expect(await stored()).toEqual(noOwnData);
  });
});

describe("notes for the visit", () => {
  const put = (before: string, text: string) =>
    change({ kind: "put-note", section: "questions", before, text });
  const questions = async () => (await stored()).notes?.questions;

  it("are not kept unless the reader asks for it", async () => {
    await put("", "Why?");
    expect(await stored()).toEqual(noOwnData);
    await change({ kind: "keep-notes" });
    await put("", "Why?");
    expect(await questions()).toBe("Why?");
    await change({ kind: "keep-notes" });
    expect(await questions()).toBe("Why?");
    await change({ kind: "forget-notes" });
    expect(await stored()).toEqual(noOwnData);
  });

  it("keep what two windows type at once", async () => {
    await change({ kind: "keep-notes" });
    await put("", "One.");
    await Promise.all([put("One.", "Zero. One."), put("One.", "One. Two.")]);
    expect(await questions()).toBe("Zero. One. Two.");
    await Promise.all([put("Zero. One. Two.", "Zero. A. Two."), put("Zero. One. Two.", "Zero. B. Two.")]);
    const merged = await questions();
    expect(merged).toContain("Zero. A. Two.");
    expect(merged).toContain("Zero. B. Two.");
  });
});

describe("an import", () => {
  it("adds all, and replaces what has the same id", async () => {
    const present = { ...nurse, name: "Nurse Lee" };
    await change({ kind: "put-contact", contact: present });
    await change({ kind: "keep-notes" });
    await change({ kind: "put-note", section: "started", before: "", text: "In April" });
    expect(previewImport(await stored(), fullData)).toEqual({ added: 7, changed: 2 });
    await change({ kind: "import", data: fullData });
    const notes = { ...fullData.notes, started: "In April\nIn May" };
    expect(await stored()).toEqual({ ...sorted(fullData), notes });
  });

  it("of the same file once more changes nothing", async () => {
    await change({ kind: "import", data: fullData });
    expect(previewImport(await stored(), fullData)).toEqual({ added: 0, changed: 0 });
    await change({ kind: "import", data: fullData });
    expect(await stored()).toEqual(sorted(fullData));
  });

  it("is refused as a whole when the lists would become too long", async () => {
    const many = (prefix: string) =>
      Array.from({ length: 300 }, (_, index) => ({ ...nurse, id: `${prefix}-${index}` }));
    await change({ kind: "import", data: { ...noOwnData, contacts: many("a") } });
    await expectRefusal(
      { kind: "import", data: { ...fullData, contacts: many("b") } },
      { status: "invalid", fields: ["contacts"] },
    );
  });
});

it("deletes everything only when the reader asks for it", async () => {
  await change({ kind: "import", data: fullData });
  await change({ kind: "delete-all" });
  expect(await stored()).toEqual(noOwnData);
});

it("writes each change to the disk before it confirms it", async () => {
  const options: unknown[] = [];
  const original = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
    if (args[1] === "readwrite") options.push(args[2]);
    return original.apply(this, args);
  };
  await change({ kind: "put-contact", contact });
  IDBDatabase.prototype.transaction = original;
  expect(options).toEqual([{ durability: "strict" }]);
});
