import { describe, expect, it, vi } from "vitest";
import { organizationText, organizationVcard } from "../../../components/organizations/exportOrganization.ts";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { allCatalogs } from "../../../data/i18n/allCatalogs.ts";
import { createTranslator } from "../../../data/i18n/createTranslator.ts";
import { presentName } from "../../../data/views/mainContacts.ts";
import { english } from "../../tools/english.ts";
import { click, fill, find, findAll } from "../tools/renderPage.tsx";
import { resizeViewport } from "../tools/resizeViewport.ts";
import { renderPopup } from "./pages.tsx";

const renderList = (props: Parameters<typeof renderPopup>[0] = {}, translator = english) =>
  renderPopup({ lastTab: "organizations", ...props }, translator);

const { t } = english;
const { organizations } = bundledRecords;
/** Selector of the button with the name of an organization, which opens its details. */
const rowButton = (id: string) => `[data-organization="${id}"] [aria-expanded]`;
const listed = () => findAll("[data-organization]").map(({ dataset }) => dataset.organization);
const headings = () =>
  findAll(".lens-organizations section:not(.lens-own) > h2").map(({ innerText }) => innerText);
const british = organizations.filter((organization) => organization.country === "GB").map(({ id }) => id);

describe("organizations", () => {
  it("start with those of the reader's country", async () => {
    await renderList({ region: "GB" });
    expect(listed().slice(0, british.length)).toEqual(british);
    expect(listed()).toHaveLength(organizations.length);
  });

  it("are filtered by country and by text, and shown again together", async () => {
    await renderList();
    await fill("select", "GB");
    expect(listed()).toEqual(british);
    await fill('input[type="search"]', "zzz");
    expect(listed()).toEqual([]);
    expect(find(".lens-found").innerText).toContain(t("organizations.nothing"));
    find(".lens-found button").focus();
    await click(".lens-found button");
    expect(listed()).toHaveLength(organizations.length);
    expect(document.activeElement).toBe(find('input[type="search"]'));
  });

  it("are grouped by country, or below a line that says that the reader's country has none", async () => {
    await renderList({ region: "US" });
    expect(headings()).toEqual(["United States", "United Kingdom"]);
    expect(document.querySelector(".lens-organization-place")).toBeNull();
    await renderList({ region: "DE" });
    expect(headings()).toEqual(["None listed for Germany; these answer by email", "United Kingdom"]);
    expect(find(".lens-organization-place").innerText.trim()).toBe("United States");
    await fill("select", "GB");
    expect(headings()).toEqual(["United Kingdom"]);
  });

  it("show everything else of an organization only after a press on its name", async () => {
    await renderList({ region: "GB" });
    const [id] = british;
    const organization = organizations.find((each) => each.id === id);
    const button = find(rowButton(id ?? ""));
    const row = find(`[data-organization="${id}"]`);
    const details = [organization?.name, organization?.postalCode, organization?.phone?.purpose?.en];
    expect(button.innerText).toContain(organization?.currentName?.name);
    expect(button.getAttribute("aria-expanded")).toBe("false");
    for (const detail of details) expect(row.innerText).not.toContain(detail);
    await click(rowButton(id ?? ""));
    expect(button.getAttribute("aria-expanded")).toBe("true");
    expect(document.getElementById(button.getAttribute("aria-controls") ?? "")?.checkVisibility()).toBe(true);
    for (const detail of details) expect(row.innerText).toContain(detail);
    await click(rowButton(id ?? ""));
    for (const detail of details) expect(row.innerText).not.toContain(detail);
  });

  it("have the dialed number alone in the row, and name the organization in each action", async () => {
    await renderList({ region: "GB" });
    const phone = find<HTMLAnchorElement>(`[data-organization="${british[0]}"] [data-contact="phone"]`);
    expect(phone.innerText.trim()).toMatch(/020 7793 3651$/);
    expect(phone.href).toBe("tel:+442077933651");
    for (const { dataset } of findAll("[data-organization]")) {
      const id = dataset.organization ?? "";
      await click(rowButton(id));
      const name = find(`${rowButton(id)} bdi`).innerText;
      for (const action of findAll(`[data-organization="${id}"] :is(a, button)`)) {
        const labels = action.getAttribute("aria-labelledby")?.split(" ") ?? [action.id];
        const text = labels.map((label) => document.getElementById(label)?.textContent).join(" ");
        expect(text || action.textContent).toContain(name);
      }
    }
  });

  it.each(Object.keys(allCatalogs) as (keyof typeof allCatalogs)[])(
    "take at most 88 px each in a popup of 400 × 600 px, and are all visible in it, in %s",
    async (language) => {
      const translator = createTranslator(language, await allCatalogs[language]());
      await resizeViewport(400, 600);
      for (const region of ["US", "DE"]) {
        await renderList({ region }, translator);
        for (const row of findAll("[data-organization]"))
          expect(row.getBoundingClientRect().height, row.innerText).toBeLessThanOrEqual(88);
        expect(findAll("[data-organization]").at(-1)?.getBoundingClientRect().bottom).toBeLessThanOrEqual(
          600,
        );
      }
    },
  );

  it("have targets of 44 px for readers who need large ones", async () => {
    await renderList();
    document.body.dataset.targets = "large";
    await click("[data-organization] [aria-expanded]");
    const small = findAll(".lens-organizations :is(a, button, input, select)").filter(
      (control) => !control.closest(".lens-sources") && control.getBoundingClientRect().height < 44,
    );
    delete document.body.dataset.targets;
    expect(small.map((control) => control.outerHTML)).toEqual([]);
  });

  it("open their site in a new tab that does not know the popup", async () => {
    await renderList();
    for (const { id, url } of organizations) {
      const link = find<HTMLAnchorElement>(`[data-organization="${id}"] [data-contact="site"]`);
      expect([link.href, link.target, link.rel]).toEqual([
        new URL(url).href,
        "_blank",
        "noopener noreferrer",
      ]);
    }
  });

  it("are saved as a file for the address book", async () => {
    const onSave = vi.fn();
    await renderList({ onSave });
    for (const organization of organizations) {
      await click(rowButton(organization.id));
      await click(`[data-save="${organization.id}"]`);
      expect(onSave).toHaveBeenLastCalledWith(
        `${organization.id}.vcf`,
        organizationVcard(organization, english),
      );
    }
  });

  it("are copied one by one or together, and the reader is told", async () => {
    const onCopy = vi.fn(async (_: string) => {});
    await renderList({ onCopy });
    const [first] = organizations;
    if (!first) throw new Error("No organization");
    await click(rowButton(first.id));
    await click(`[data-copy="${first.id}"]`);
    expect(onCopy).toHaveBeenLastCalledWith(organizationText(first, english));
    expect(find(`[data-organization="${first.id}"] [role=status]`).textContent).toBe(
      t("organization.copiedName", { name: presentName(first) }),
    );
    await click('[data-copy="all"]');
    for (const organization of organizations)
      expect(onCopy.mock.lastCall?.[0]).toContain(organizationText(organization, english));
    expect(find(".lens-found").textContent).toContain(t("organizations.copied"));
  });

  it("tell the reader when the browser does not allow copying", async () => {
    await renderList({ onCopy: () => Promise.reject(new Error("Denied")) });
    const id = organizations[0]?.id ?? "";
    await click(rowButton(id));
    await click(`[data-copy="${id}"]`);
    expect(find("[data-organization] [role=status]").textContent).toBe(t("organization.copyFailed"));
  });
});
