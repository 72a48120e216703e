import { expect, it } from "vitest";
import { Handout } from "../../../components/handout/Handout.tsx";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { changeOwnData } from "../../../data/own/changeOwnData.ts";
import { noOwnData } from "../../../data/own/OwnData.ts";
import handoutStyle from "../../../entrypoints/handout/page.css?inline";
import { english } from "../../tools/english.ts";
import { contact, fullData, nurse } from "../../unit/own/sampleOwnData.ts";
import { click, fill, find, findAll, rendered, renderPage } from "../tools/renderPage.tsx";
import { storedOwnData, storeOwnData, WithOwnData } from "./ownStore.tsx";

const { t } = english;
const field = (section: string) => find<HTMLTextAreaElement>(`[data-notes=${section}] textarea`);
const notes = async () => (await storedOwnData()).notes;
let copied = "";

async function show(data = noOwnData, props = {}): Promise<void> {
  await storeOwnData(data);
  const content = (
    <WithOwnData first={data} {...props}>
      {(own) => (
        <Handout
          records={bundledRecords}
          formId=""
          choices={{ leftOut: [nurse.id], added: [], lines: 2, large: false }}
          onChoicesChange={() => {}}
          wording="plain"
          today="2026-11-29"
          region="US"
          onPrint={() => {}}
          onForms={() => {}}
          onCopy={async (text) => {
            copied = text;
          }}
          own={own}
        />
      )}
    </WithOwnData>
  );
  renderPage(content, handoutStyle);
  await rendered();
}

it("are kept only after the reader ticks that, and deleted when it is unticked", async () => {
  await show();
  await fill("[data-notes=questions] textarea", "Why me?");
  expect(await notes()).toBeUndefined();
  await click("[name=keep-notes]");
  await expect.poll(async () => (await notes())?.questions).toBe("Why me?");
  await fill("[data-notes=started] textarea", "In May");
  await expect.poll(async () => (await notes())?.started).toBe("In May");
  expect(find("[data-kept=true]").innerText).toBe(t("handout.kept"));
  await click("[name=keep-notes]");
  await expect.poll(notes).toBeUndefined();
  expect(field("started").value).toBe("In May");
});

it("are shown again when they were kept", async () => {
  await show(fullData);
  expect(field("started").value).toBe("In May");
  expect(find<HTMLInputElement>("[name=keep-notes]").checked).toBe(true);
});

it("keep what another window has typed meanwhile", async () => {
  await show(fullData);
  await changeOwnData({ kind: "put-note", section: "started", before: "In May", text: "In May, at work" });
  await fill("[data-notes=started] textarea", "Early. In May");
  await expect.poll(async () => (await notes())?.started).toBe("Early. In May, at work");
  await expect.poll(() => field("started").value).toBe("Early. In May, at work");
});

it("are copied as text, with their headings", async () => {
  await show(fullData);
  await click("[data-action=copy-notes]");
  expect(copied.startsWith(`${t("handout.started")}\nIn May\n\n`)).toBe(true);
  expect(copied).not.toContain(t("handout.family"));
});

it("cannot be kept in a private window", async () => {
  await show(noOwnData, { isReadOnly: true });
  expect(document.querySelector("[name=keep-notes]")).toBeNull();
  expect(document.body.innerText).toContain(t("own.private"));
});

it("come with the reader’s own contacts on the sheet, except those that are left out", async () => {
  await show(fullData);
  const printed = findAll(".lens-paper [data-own-contact]").map(({ dataset }) => dataset.ownContact);
  expect(printed).toEqual([contact.id]);
  expect(find(`[name="${nurse.id}"]`)).toHaveProperty("checked", false);
  await click(`[name="${nurse.id}"]`);
  expect(findAll(".lens-paper [data-own-contact]")).toHaveLength(2);
});
