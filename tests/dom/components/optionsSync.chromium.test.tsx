import { expect, it } from "vitest";
import { english } from "../../tools/english.ts";
import { find } from "../tools/renderPage.tsx";
import { renderOptions } from "./pages.tsx";

const { t } = english;
const notice = () => find("[data-sync]");

it.each([
  ["full", t("options.sync.full")],
  ["refused", t("options.sync.refused", { detail: "The browser's own words" })],
  ["no-answer", t("options.sync.no-answer")],
  ["newer-version", t("options.sync.newer-version")],
] as const)("the options say why the settings are not synced: %s", async (reason, text) => {
  const detail = reason === "refused" ? "The browser's own words" : "";
  await renderOptions({ syncProblem: { reason, detail } });
  expect(notice().textContent).toBe(`${text} ${t("options.sync.kept")}`);
});

it("the options say nothing of sync while it works", async () => {
  await renderOptions();
  expect(notice().textContent).toBe("");
});

it("the choice to sync the sites says beside it what that means", async () => {
  await renderOptions();
  const choice = find<HTMLInputElement>("[name=sync-sites]");
  expect(choice.checked).toBe(false);
  expect(document.getElementById(choice.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
    t("options.syncSites.note"),
  );
});
