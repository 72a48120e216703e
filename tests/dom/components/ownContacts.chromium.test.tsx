import { expect, it } from "vitest";
import { OwnContacts } from "../../../components/own/OwnContacts.tsx";
import { changeOwnData } from "../../../data/own/changeOwnData.ts";
import type { OwnContact } from "../../../data/own/OwnData.ts";
import popupStyle from "../../../entrypoints/popup/page.css?inline";
import { english } from "../../tools/english.ts";
import { contact, fullData, nurse } from "../../unit/own/sampleOwnData.ts";
import { click, fill, find, findAll, rendered, renderPage } from "../tools/renderPage.tsx";
import { storedOwnData, storeOwnData, WithOwnData } from "./ownStore.tsx";
import { ownProps, renderPopup } from "./pages.tsx";

const { t } = english;
const names = () => findAll("[data-own-contact] h3 bdi").map(({ innerText }) => innerText);
const status = () => find(".lens-own > [role=status]").innerText;
const contacts = async () => (await storedOwnData()).contacts;

async function show(data = { ...fullData, contacts: [] as OwnContact[] }, props = {}): Promise<void> {
  await storeOwnData(data);
  const content = (
    <WithOwnData first={data} {...props}>
      {(own) => <OwnContacts {...own} clinicContacts={[]} />}
    </WithOwnData>
  );
  renderPage(content, popupStyle);
  await rendered();
}

const save = async () => {
  find<HTMLFormElement>("form").requestSubmit();
  await expect.poll(() => document.querySelector("form") === null).toBe(true);
};

it("are added, shown with links, and stored", async () => {
  await show();
  expect(find(".lens-own").innerText).toContain(t("own.none"));
  await click("[data-action=add-contact]");
  expect(document.activeElement).toBe(find("[name=own-name]"));
  await fill("[name=own-name]", "  Group of the north ");
  await fill("[name=own-phone]", "+49 (0)40 123");
  await fill("[name=own-url]", "example.org");
  await fill("[name=own-country]", "DE");
  await save();
  expect(await contacts()).toEqual([
    {
      id: expect.any(String),
      name: "Group of the north",
      kind: "group",
      country: "DE",
      phone: "+49 (0)40 123",
      url: "https://example.org",
    },
  ]);
  expect(status()).toBe(t("own.saved", { name: "Group of the north" }));
  expect(document.activeElement).toBe(find("[data-action=add-contact]"));
  expect(find("[data-contact=phone]").getAttribute("href")).toBe("tel:+4940123");
  expect(find("[data-contact=site]").getAttribute("href")).toBe("https://example.org");
});

it("are not stored with a wrong value: the field says what to write, and has the focus", async () => {
  await show();
  await click("[data-action=add-contact]");
  await fill("[name=own-name]", "A name");
  await fill("[name=own-email]", "nobody");
  find<HTMLFormElement>("form").requestSubmit();
  await expect.poll(() => document.activeElement?.getAttribute("name")).toBe("own-email");
  expect(find("form").innerText).toContain(t("own.invalid.email"));
  expect(await contacts()).toEqual([]);
  await fill("[name=own-email]", "name@example.org");
  await save();
  expect(await contacts()).toHaveLength(1);
});

it("are changed and removed, and a removal is undone", async () => {
  await show(fullData);
  expect(names()).toEqual([contact.name, nurse.name]);
  await click(`[data-own-contact="${nurse.id}"] [aria-expanded]`);
  await click(`[data-own-contact="${nurse.id}"] [data-action=edit-contact]`);
  await fill("[name=own-hours]", "Mondays");
  await save();
  expect(await contacts()).toContainEqual({ ...nurse, hours: "Mondays" });
  expect(document.activeElement).toBe(find(`[data-own-contact="${nurse.id}"] [aria-expanded]`));
  await click(`[data-own-contact="${nurse.id}"] [data-action=remove-contact]`);
  await expect.poll(names).toEqual([contact.name]);
  expect(status()).toBe(t("own.removed", { name: nurse.name }));
  find("[data-action=undo-removal]").focus();
  await click("[data-action=undo-removal]");
  await expect.poll(names).toEqual([contact.name, nurse.name]);
  expect(document.activeElement).toBe(find("[data-action=add-contact]"));
  expect(await contacts()).toContainEqual({ ...nurse, hours: "Mondays" });
});

it("are changed one at a time: the form of one is not left for another one by accident", async () => {
  await show(fullData);
  for (const { id } of [contact, nurse]) await click(`[data-own-contact="${id}"] [aria-expanded]`);
  expect(findAll("[data-action=edit-contact], [data-action=remove-contact]")).toHaveLength(4);
  await click(`[data-own-contact="${contact.id}"] [data-action=edit-contact]`);
  expect(findAll("[data-action=edit-contact], [data-action=remove-contact]")).toHaveLength(0);
});

it("can be typed further after the form was left", async () => {
  await show(fullData);
  await click(`[data-own-contact="${nurse.id}"] [aria-expanded]`);
  await click(`[data-own-contact="${nurse.id}"] [data-action=edit-contact]`);
  await fill("[name=own-hours]", "Mondays");
  await click("[data-action=cancel-contact]");
  expect(await contacts()).toEqual(fullData.contacts);
  expect(status()).toBe(t("own.left"));
  await click("[data-action=back-to-form]");
  expect(document.activeElement).toBe(find("[name=own-name]"));
  expect(find<HTMLInputElement>("[name=own-hours]").value).toBe("Mondays");
  await save();
  expect(await contacts()).toContainEqual({ ...nurse, hours: "Mondays" });
});

it("say nothing when a form is left in which nothing was typed", async () => {
  await show();
  await click("[data-action=add-contact]");
  await click("[data-action=cancel-contact]");
  expect(document.querySelector("[data-action=back-to-form]")).toBeNull();
  expect(status()).toBe("");
});

it("say that another window has changed the same field, and lose neither change without a word", async () => {
  await show(fullData);
  await click(`[data-own-contact="${nurse.id}"] [aria-expanded]`);
  await click(`[data-own-contact="${nurse.id}"] [data-action=edit-contact]`);
  await fill("[name=own-name]", "Here");
  await changeOwnData({
    kind: "put-contact",
    before: nurse,
    contact: { ...nurse, name: "There", hours: "Fridays" },
  });
  find<HTMLFormElement>("form").requestSubmit();
  await expect.poll(() => find("form [role=alert]").innerText).toBe(t("own.conflict"));
  expect(await contacts()).toContainEqual({ ...nurse, name: "There", hours: "Fridays" });
  // The field that was changed only there follows.
  expect(find<HTMLInputElement>("[name=own-hours]").value).toBe("Fridays");
  await save();
  expect(await contacts()).toContainEqual({ ...nurse, name: "Here", hours: "Fridays" });
});

it("that another window has removed stay in the form, and are kept on request", async () => {
  await show(fullData);
  await click(`[data-own-contact="${nurse.id}"] [aria-expanded]`);
  await click(`[data-own-contact="${nurse.id}"] [data-action=edit-contact]`);
  await fill("[name=own-name]", "Here");
  await changeOwnData({ kind: "remove-contact", before: nurse });
  find<HTMLFormElement>("form").requestSubmit();
  await expect.poll(() => find("form [role=alert]").innerText).toBe(t("own.conflict.removed"));
  await save();
  expect(await contacts()).toContainEqual({ ...nurse, name: "Here" });
});

it("can be read in a private window, but not changed", async () => {
  await show(fullData, { isReadOnly: true });
  expect(names()).toEqual([contact.name, nurse.name]);
  expect(document.querySelector("[data-action=add-contact], [data-action=edit-contact]")).toBeNull();
  expect(find(".lens-own").innerText).toContain(t("own.private"));
});

it("say why the browser cannot keep them", async () => {
  const own = ownProps(fullData, { answer: { status: "failed", reason: "unavailable" } });
  renderPage(<OwnContacts {...own} clinicContacts={[]} />, popupStyle);
  await rendered();
  expect(find(".lens-own").innerText).toContain(t("own.failed.unavailable"));
  expect(document.querySelector("[data-action=add-contact]")).toBeNull();
});

it("stand before the organizations in the popup, those of the clinic first, and are copied with all", async () => {
  let copied = "";
  await renderPopup({
    lastTab: "organizations",
    own: ownProps(fullData),
    clinicContacts: [{ id: "clinic", name: "Zentrum", kind: "clinic" }],
    onCopy: async (text) => {
      copied = text;
    },
  });
  expect(names()).toEqual(["Zentrum", contact.name, nurse.name]);
  expect(find('[data-own-contact="clinic"]').innerText).toContain(t("own.clinic"));
  await click('[data-own-contact="clinic"] [aria-expanded]');
  expect(document.querySelector('[data-own-contact="clinic"] [data-action]')).toBeNull();
  const [first] = findAll("[data-organization]");
  expect(
    find(".lens-own").compareDocumentPosition(first as Node) & Node.DOCUMENT_POSITION_FOLLOWING,
  ).toBeTruthy();
  await click("[data-copy=all]");
  expect(copied.indexOf(contact.name)).toBeGreaterThan(copied.indexOf("Zentrum"));
  expect(copied).toContain("Mondays, 18:00");
});
