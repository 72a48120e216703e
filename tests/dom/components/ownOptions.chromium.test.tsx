import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { OwnOptions } from "../../../components/own/OwnOptions.tsx";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { formGroups } from "../../../data/content/formGroups.compiled.ts";
import { noOwnData, type OwnData } from "../../../data/own/OwnData.ts";
import { exportOwnData } from "../../../data/own/ownDataFile.ts";
import optionsStyle from "../../../entrypoints/options/page.css?inline";
import { english } from "../../tools/english.ts";
import { fullData, nurse } from "../../unit/own/sampleOwnData.ts";
import { sorted } from "../../unit/own/sortOwnData.ts";
import { click, fill, find, rendered, renderPage } from "../tools/renderPage.tsx";
import { storedOwnData, storeOwnData, WithOwnData } from "./ownStore.tsx";

const { t } = english;
const stored = async () => sorted(await storedOwnData());
let saved = "";

const readForms = async () => bundledRecords.forms;

async function show(data: OwnData = noOwnData, props = {}): Promise<void> {
  await storeOwnData(data);
  saved = "";
  const content = (
    <WithOwnData first={data} {...props}>
      {(own) => (
        <OwnOptions
          {...own}
          readForms={readForms}
          onSaveFile={(_, text) => {
            saved = text;
          }}
        />
      )}
    </WithOwnData>
  );
  renderPage(content, optionsStyle);
  await rendered();
  await expect.poll(() => document.querySelector("[name=my-form]") !== null).toBe(true);
}

async function open(text: string): Promise<void> {
  const files = new DataTransfer();
  files.items.add(new File([text], "own.json", { type: "application/json" }));
  const input = find<HTMLInputElement>("input[type=file]");
  input.files = files.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  await rendered();
}

it("set the reader’s own form, and say what a page can see of it", async () => {
  await show();
  expect(find("#own").innerText).toContain(t("own.myForm.note"));
  await fill("[name=my-form]", "blepharospasm");
  await expect.poll(async () => (await stored()).myForm).toEqual({ form: "blepharospasm", others: "usual" });
  await click("[name=own-others][value=calm]");
  await expect.poll(async () => (await stored()).myForm?.others).toBe("calm");
  await fill("[name=my-form]", "");
  await expect.poll(async () => (await stored()).myForm).toBeUndefined();
});

it("turn groups of forms off and on", async () => {
  await show();
  await click("[name=group-drugInduced]");
  const forms = formGroups.drugInduced.toSorted();
  await expect.poll(async () => (await stored()).hiddenForms).toEqual(forms);
  await click("[name=group-drugInduced]");
  await expect.poll(async () => (await stored()).hiddenForms).toEqual([]);
});

it("add and remove own words, and say what is wrong with one", async () => {
  await show();
  await fill("[name=own-word]", "?");
  await click("[data-action=add-word]");
  await expect.poll(() => find("#own").innerText).toContain(t("own.word.invalid"));
  await fill("[name=own-word]", "wonky neck");
  await fill("[name=own-word-form]", "hemidystonia");
  await click("[data-action=add-word]");
  await expect
    .poll(async () => (await stored()).words)
    .toMatchObject([{ word: "wonky neck", form: "hemidystonia" }]);
  const isSaved = () => find("#own").innerText.includes(t("own.saved", { name: "wonky neck" }));
  await expect.poll(isSaved).toBe(true);
  const { words } = await stored();
  await click("[data-list=words] button");
  await expect.poll(async () => (await stored()).words).toEqual([]);
  expect(isSaved()).toBe(false);
  await expect.poll(() => find("#own").innerText).toContain(t("own.removed", { name: "wonky neck" }));
  await click("[data-action=undo-removal]");
  await expect.poll(async () => (await stored()).words).toEqual(words);
  expect(document.activeElement).toBe(find("[name=own-word]"));
  await expect.poll(() => document.querySelector("[data-action=undo-removal]")).toBeNull();
  expect(isSaved()).toBe(true);
});

it("add an own word by Enter in its field", async () => {
  await show();
  await fill("[name=own-word]", "wonky neck");
  find("[name=own-word]").focus();
  await commands.pressKeys(["Enter"]);
  await expect.poll(async () => (await stored()).words).toMatchObject([{ word: "wonky neck" }]);
});

it("save everything as a file, delete it after a question, and undo that", async () => {
  await show(fullData);
  await click("[data-action=own-delete]");
  expect(find("[data-ask=own-delete]").innerText).toContain(t("own.delete.ask"));
  await click("[data-action=own-delete-keep]");
  expect(await stored()).toEqual(sorted(fullData));
  await click("[data-action=own-delete]");
  await click("[data-action=own-delete-sure]");
  await expect.poll(stored).toEqual(noOwnData);
  expect(saved).toBe(exportOwnData(fullData));
  await click("[data-action=own-undo]");
  await expect.poll(stored).toEqual(sorted(fullData));
});

it("open a file after saying how much it changes", async () => {
  await show({ ...noOwnData, contacts: [{ ...nurse, name: "Another" }] });
  await open(exportOwnData(fullData));
  await expect
    .poll(() => find("[data-ask=own-import]").innerText)
    .toContain(t("own.import.ask", { added: 8, changed: 1 }));
  expect((await stored()).contacts).toHaveLength(1);
  await click("[data-action=own-import-sure]");
  await expect.poll(stored).toEqual(sorted(fullData));
  expect(find("#own").innerText).toContain(t("own.import.done"));
  await open(exportOwnData(fullData));
  await expect.poll(() => find("#own").innerText).toContain(t("own.import.same"));
});

it("refuse a damaged file, and name the line and the field", async () => {
  await show(fullData);
  await open(exportOwnData(fullData).replace('"4711"', '"call me"'));
  await expect
    .poll(() => find("#own [role=alert].lens-note").innerText)
    .toContain(t("options.import.not-valid", { field: "contacts.1.phone" }));
  expect(await stored()).toEqual(sorted(fullData));
});

it("can be read, but not changed, in a private window", async () => {
  await show(fullData, { isReadOnly: true });
  expect(find("#own").innerText).toContain(t("own.private"));
  expect(find("[name=my-form]").matches(":disabled")).toBe(true);
  expect(document.querySelector("[data-action=own-delete], [data-action=own-import]")).toBeNull();
});
