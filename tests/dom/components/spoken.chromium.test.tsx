import { expect, it } from "vitest";
import { popupTabs } from "../../../components/popup/popupTabs.ts";
import { en } from "../../../data/i18n/catalogs/en.ts";
import { english } from "../../tools/english.ts";
import { recordSpoken } from "../tools/recordSpoken.ts";
import { click, fill, find, findAll, rendered } from "../tools/renderPage.tsx";
import { cardViewOf, renderLookUp, renderPopup, renderWelcome } from "./pages.tsx";

const { t } = english;

it("says of a chosen tab only its name, place and state, which the browser tells by itself", async () => {
  await renderPopup();
  const spoken = recordSpoken(document);
  for (const [index, tab] of popupTabs.entries()) {
    const [selected, ...others] = findAll("[role=tab]").sort(
      (one, other) => Number(other.id === `${tab}-tab`) - Number(one.id === `${tab}-tab`),
    );
    expect(others).toHaveLength(popupTabs.length - 1);
    selected?.focus();
    selected?.click();
    await rendered();
    // Spoken: "Causes, tab, selected, 2 of 4", and with Tab the panel: "Causes, tab panel".
    expect(selected?.textContent).toBe(t(`nav.${tab}`));
    expect(findAll("[role=tab]").indexOf(selected as HTMLElement)).toBe(index);
    expect(findAll("[aria-selected=true]")).toEqual([selected]);
    expect(find(`#${tab}`).getAttribute("aria-labelledby")).toBe(selected?.id);
  }
  expect(spoken).toEqual([]);
});

it("says once that an organization is copied, or that it cannot be", async () => {
  let isRefused = false;
  const onCopy = () => (isRefused ? Promise.reject(new Error("refused")) : Promise.resolve());
  await renderPopup({ lastTab: "organizations", onCopy });
  await click(".lens-organization [aria-expanded]");
  const spoken = recordSpoken(document);
  find(".lens-organization [data-copy]").focus();
  await click(".lens-organization [data-copy]");
  const name = find(".lens-organization-name bdi").textContent ?? "";
  expect(spoken).toEqual([t("organization.copiedName", { name })]);
  isRefused = true;
  await click(".lens-organization [data-copy]");
  expect(spoken.slice(1)).toEqual([en.messages["organization.copyFailed"]]);
});

it("says once that the list of mentions is copied", async () => {
  await renderPopup({ lastTab: "page" });
  await click("[data-action=export]");
  const spoken = recordSpoken(document);
  find("[data-export=copy]").focus();
  await click("[data-export=copy]");
  expect(spoken).toEqual([t("export.copied")]);
});

it("says once that all organizations are copied, by a button that keeps its name", async () => {
  await renderPopup({ lastTab: "organizations", onCopy: async () => {} });
  find("[data-copy=all]").focus();
  const spoken = recordSpoken(document);
  await click("[data-copy=all]");
  expect(spoken.filter((text) => text.includes(t("organizations.copied")))).toHaveLength(1);
});

it("says of the opened sample card its name and sentence, not all of its text", async () => {
  await renderWelcome();
  const spoken = recordSpoken(document);
  find(".lens-try-mention").focus();
  await click(".lens-try-mention");
  expect(findAll(".lens-card h2")).toHaveLength(1);
  expect(spoken).toEqual([cardViewOf(["cervical-dystonia"], "torticollis").announcement]);
});

it("says of each opened card of a letter its name and sentence, not all of its text", async () => {
  await renderLookUp([]);
  await fill("textarea", "It is cervical dystonia.\nIt is blepharospasm.");
  await click("button[type=submit]");
  await expect.poll(() => findAll(".lens-try-mention").length).toBe(2);
  const spoken = recordSpoken(document);
  for (const [index, form] of (["cervical-dystonia", "blepharospasm"] as const).entries()) {
    findAll(".lens-try-mention")[index]?.click();
    await expect.poll(() => spoken[index]).toBe(cardViewOf([form], "").announcement);
  }
  expect(spoken).toHaveLength(2);
});
