import { describe, expect, it, vi } from "vitest";
import { organizationText, organizationVcard } from "../../../components/organizations/exportOrganization.ts";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { english } from "../../tools/english.ts";
import { click, fill, find, findAll } from "../tools/renderPage.tsx";
import { renderPopup } from "./pages.tsx";

const { t, country } = english;
const { organizations } = bundledRecords;
const listed = () => findAll("[data-organization]").map(({ dataset }) => dataset.organization);
const british = organizations.filter((organization) => organization.country === "GB").map(({ id }) => id);

describe("organizations", () => {
  it("start with those of the reader's country", async () => {
    await renderPopup({ region: "GB" });
    expect(listed().slice(0, british.length)).toEqual(british);
    expect(listed()).toHaveLength(organizations.length);
  });

  it("are filtered by country and by text, and shown again together", async () => {
    await renderPopup();
    await fill("select", "GB");
    expect(listed()).toEqual(british);
    await fill('input[type="search"]', "zzz");
    expect(listed()).toEqual([]);
    expect(find(".lens-found").innerText).toContain(t("organizations.nothing"));
    await click(".lens-found button");
    expect(listed()).toHaveLength(organizations.length);
  });

  it("open their site in a new tab that does not know the popup", async () => {
    await renderPopup();
    for (const { id, url } of organizations) {
      const link = find<HTMLAnchorElement>(`[data-organization="${id}"] .lens-actions a`);
      expect([link.href, link.target, link.rel]).toEqual([
        new URL(url).href,
        "_blank",
        "noopener noreferrer",
      ]);
    }
  });

  it("are saved as a file for the address book", async () => {
    const onSave = vi.fn();
    await renderPopup({ onSave });
    for (const organization of organizations) {
      await click(`[data-save="${organization.id}"]`);
      expect(onSave).toHaveBeenLastCalledWith(
        `${organization.id}.vcf`,
        organizationVcard(organization, country(organization.country)),
      );
    }
  });

  it("are copied one by one or together, and the reader is told", async () => {
    const onCopy = vi.fn(async (_: string) => {});
    await renderPopup({ onCopy });
    const [first] = organizations;
    if (!first) throw new Error("No organization");
    await click(`[data-organization="${first.id}"] button`);
    expect(onCopy).toHaveBeenLastCalledWith(organizationText(first, english));
    expect(find(`[data-organization="${first.id}"] [role=status]`).textContent).toBe(
      t("organization.copiedName", { name: first.name }),
    );
    await click('[data-copy="all"]');
    for (const organization of organizations)
      expect(onCopy.mock.lastCall?.[0]).toContain(organizationText(organization, english));
    expect(find(".lens-found").textContent).toContain(t("organizations.copied"));
  });

  it("tell the reader when the browser does not allow copying", async () => {
    await renderPopup({ onCopy: () => Promise.reject(new Error("Denied")) });
    await click("[data-organization] button");
    expect(find("[data-organization] [role=status]").textContent).toBe(t("organization.copyFailed"));
  });
});
